import { type Insights, weekOf } from '@/lib/insights';
import { KINDS, type Kind } from '@/lib/kinds';

/** The counts of one week, all kinds together. */
export interface WeekSum {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
  readonly shown: number;
  readonly taken: number;
  readonly kept: number;
}

const WEEK = 7 * 24 * 60 * 60_000;
const NONE = { shown: 0, taken: 0, kept: 0 };

function sumOf(insights: Insights, week: string): WeekSum {
  const sum = { week, ...NONE };
  for (const kind of KINDS) {
    const counts = insights.weeks[week]?.[kind];
    sum.shown += counts?.shown ?? 0;
    sum.taken += counts?.taken ?? 0;
    sum.kept += counts?.kept ?? 0;
  }
  return sum;
}

/** The last `count` weeks up to the one of `now`, oldest first; weeks without counts among them. */
export function lastWeeks(insights: Insights, now: number, count: number): readonly WeekSum[] {
  return Array.from({ length: count }, (_, index) =>
    sumOf(insights, weekOf(now - (count - 1 - index) * WEEK)),
  );
}

/** Each kind that was counted in those weeks, the one shown most often first. */
export function byKind(
  insights: Insights,
  weeks: readonly WeekSum[],
): readonly ({ readonly kind: Kind } & Omit<WeekSum, 'week'>)[] {
  return KINDS.map((kind) => {
    const sum = { kind, ...NONE };
    for (const { week } of weeks) {
      const counts = insights.weeks[week]?.[kind];
      sum.shown += counts?.shown ?? 0;
      sum.taken += counts?.taken ?? 0;
      sum.kept += counts?.kept ?? 0;
    }
    return sum;
  })
    .filter(({ shown, taken, kept }) => shown + taken + kept > 0)
    .sort((a, b) => b.shown - a.shown);
}

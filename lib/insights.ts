import * as v from 'valibot';
import { KINDS, type Kind } from './kinds';
import { soundEntries } from './sound';

/** What insights count: how many nudges, never which words. */
export const NUDGE_EVENTS = ['shown', 'taken', 'kept'] as const;
export type NudgeEvent = (typeof NUDGE_EVENTS)[number];

const DAY = 24 * 60 * 60_000;
/** Older weeks are dropped. */
const WEEKS_KEPT = 104;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Counts = v.partial(v.object({ shown: count, taken: count, kept: count }));
const Week = v.pipe(v.string(), v.isoDate());
const Insights = v.object({
  /** The Monday of a week (UTC, YYYY-MM-DD) → kind → counts. */
  weeks: soundEntries(Week, v.partial(v.object(v.entriesFromList(KINDS, Counts)))),
});

export type Insights = Readonly<v.InferOutput<typeof Insights>>;

export const NO_INSIGHTS: Insights = { weeks: {} };

/** Takes anything that was stored; a week of nonsense counts as nothing counted. */
export function parseInsights(stored: unknown): Insights {
  const parsed = v.safeParse(Insights, stored);
  return parsed.success ? parsed.output : NO_INSIGHTS;
}

/** The Monday of the week of a moment (milliseconds since the epoch), in UTC, as YYYY-MM-DD. */
export function weekOf(moment: number): string {
  const day = (new Date(moment).getUTCDay() + 6) % 7;
  return new Date(moment - day * DAY).toISOString().slice(0, 10);
}

/** The insights after one event happened to nudges of these kinds at a moment. */
export function counted(
  insights: Insights,
  event: NudgeEvent,
  kinds: readonly Kind[],
  moment: number,
): Insights {
  const week = weekOf(moment);
  const counts = { ...insights.weeks[week] };
  for (const kind of kinds) counts[kind] = { ...counts[kind], [event]: (counts[kind]?.[event] ?? 0) + 1 };
  const weeks = Object.entries({ ...insights.weeks, [week]: counts }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { weeks: Object.fromEntries(weeks.slice(-WEEKS_KEPT)) };
}

import { describe, expect, it } from 'vitest';
import { changeOf } from '@/components/popup/insights/change';
import { byKind, lastWeeks } from '@/components/popup/insights/weeks';
import { en } from '@/lib/i18n/en';
import type { Insights } from '@/lib/insights';

const now = Date.UTC(2026, 4, 13);
const insights: Insights = {
  weeks: {
    '2026-05-04': { should: { shown: 3, taken: 1 } },
    '2026-05-11': { should: { shown: 1, taken: 2 }, threat: { shown: 4, kept: 1 } },
  },
};

it('sums the last weeks, empty ones among them', () => {
  expect(lastWeeks(insights, now, 3)).toEqual([
    { week: '2026-04-27', shown: 0, taken: 0, kept: 0 },
    { week: '2026-05-04', shown: 3, taken: 1, kept: 0 },
    { week: '2026-05-11', shown: 5, taken: 2, kept: 1 },
  ]);
});

it('lists the kinds that were counted, most shown first', () => {
  expect(byKind(insights, lastWeeks(insights, now, 3)).map(({ kind, shown }) => [kind, shown])).toEqual([
    ['threat', 4],
    ['should', 4],
  ]);
});

describe('changeOf', () => {
  const sentence = (before: number, taken: number) =>
    changeOf(
      [before, taken].map((count, index) => ({ week: `${index}`, shown: 0, taken: count, kept: 0 })),
      en.insights,
      'en',
    );

  it('speaks of rewrites used, and of nothing else', () => {
    expect(sentence(0, 0)).toBe('No rewrites were used this week.');
    expect(sentence(2, 2)).toBe('2 rewrites were used this week. That is as many as the week before.');
    expect(sentence(1, 3)).toBe('3 rewrites were used this week. That is 2 more than the week before.');
    expect(sentence(4, 1)).toBe('1 rewrite was used this week. That is 3 fewer than the week before.');
  });
});

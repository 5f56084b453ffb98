import { describe, expect, it } from 'vitest';
import { counted, NO_INSIGHTS, parseInsights, weekOf } from '@/lib/insights';

const SUNDAY = Date.UTC(2024, 11, 29, 23, 59);
const MONDAY = Date.UTC(2024, 11, 30);

describe('insights', () => {
  it('begin a week on Monday, over the end of a year too', () => {
    expect(weekOf(SUNDAY)).toBe('2024-12-23');
    expect(weekOf(MONDAY)).toBe('2024-12-30');
    expect(weekOf(MONDAY + 6 * 86_400_000)).toBe('2024-12-30');
  });

  it('count by week, kind and event, and leave what was counted before', () => {
    const once = counted(NO_INSIGHTS, 'shown', ['should', 'should', 'threat'], SUNDAY);
    const twice = counted(once, 'taken', ['should'], MONDAY);
    expect(twice.weeks).toEqual({
      '2024-12-23': { should: { shown: 2 }, threat: { shown: 1 } },
      '2024-12-30': { should: { taken: 1 } },
    });
    expect(NO_INSIGHTS).toEqual({ weeks: {} });
  });

  it('drop weeks of more than two years ago', () => {
    let insights = NO_INSIGHTS;
    for (let week = 0; week < 120; week++)
      insights = counted(insights, 'shown', ['threat'], MONDAY + week * 7 * 86_400_000);
    expect(Object.keys(insights.weeks)).toHaveLength(104);
    expect(insights.weeks['2024-12-30']).toBeUndefined();
  });

  /** Every shape that was ever released, as it stood in storage. A new one is added, none is changed. */
  it.each([['0.1.0', { weeks: { '2024-12-30': { should: { shown: 2, taken: 1 }, threat: { kept: 1 } } } }]])(
    'read whole what version %s stored',
    (_, stored) => {
      expect(parseInsights(stored)).toEqual(stored);
    },
  );

  it('lose a week that is unsound, and none beside it', () => {
    const sound = { '2024-12-30': { should: { shown: 2 } } };
    expect(parseInsights({ weeks: { ...sound, '2025-01-06': { should: { shown: 'two' } } } }).weeks).toEqual(
      sound,
    );
  });

  it.each([
    undefined,
    null,
    7,
    { weeks: [] },
    { weeks: { soon: {} } },
    { weeks: { '2024-12-30': { should: { shown: -1 } } } },
  ])('take nonsense for nothing counted: %j', (stored) => {
    expect(parseInsights(stored)).toEqual(NO_INSIGHTS);
  });
});

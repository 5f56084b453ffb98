import { describe, expect, test } from 'vitest';
import { KINDS } from '@/lib/kinds';
import { SOURCES } from '@/lib/sources';
import { searchTips, TIPS, TOPICS, tipById, tipOfTheDay, tipsOf } from '@/lib/tips';
import { KIND_TIPS } from '@/lib/tips/words/kinds';

const DAY = 86_400_000;

test('there are at least sixty tips, each with an id of its own', () => {
  expect(TIPS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(TIPS.map(({ id }) => id)).size).toBe(TIPS.length);
  expect(TIPS.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(TIPS.map(({ title }) => title)).size).toBe(TIPS.length);
});

test.each(TOPICS)('topic $id has at least three tips', ({ id }) => {
  expect(tipsOf(id).length).toBeGreaterThanOrEqual(3);
});

test('every tip names one of the five articles', () => {
  const titles = new Set<string>(Object.values(SOURCES));
  expect(titles.size).toBe(5);
  expect(TIPS.filter(({ source }) => !titles.has(source))).toEqual([]);
  expect(new Set(TIPS.map(({ source }) => source)).size).toBe(5);
});

test('a body is two to four short sentences', () => {
  const odd = TIPS.filter(({ body }) => {
    const sentences = body.split(/(?<=[.?])\s+/).length;
    return sentences < 2 || sentences > 4 || body.length > 240;
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('every kind of flag has a tip', () => {
  for (const kind of KINDS) expect(KIND_TIPS[kind].body).not.toBe('');
});

test('an unknown id is refused by name', () => {
  expect(() => tipById('no-such-tip')).toThrow('no-such-tip');
});

describe('tip of the day', () => {
  test('stays from midnight to midnight', () => {
    expect(tipOfTheDay(new Date(2026, 2, 14, 0, 0))).toBe(tipOfTheDay(new Date(2026, 2, 14, 23, 59)));
  });

  test('shows every tip once before any comes back', () => {
    const first = new Date(2026, 0, 1, 12).getTime();
    const shown = TIPS.map((_, day) => tipOfTheDay(new Date(first + day * DAY)).id);
    expect(new Set(shown).size).toBe(TIPS.length);
  });

  test('changes topic from one day to the next, nearly always', () => {
    const first = new Date(2026, 0, 1, 12).getTime();
    const topics = TIPS.map((_, day) => tipOfTheDay(new Date(first + day * DAY)).topic);
    const same = topics.filter((topic, day) => topic === topics[day - 1]).length;
    expect(same).toBeLessThan(TIPS.length / 10);
  });

  test('works before 1970', () => {
    expect(tipOfTheDay(new Date(1950, 5, 5)).id).not.toBe('');
  });
});

describe('search', () => {
  test('finds by the beginning of a word, title first', () => {
    expect(searchTips('check-in')[0]?.id).toBe('weekly-check-in');
    expect(searchTips('rhythm')[0]?.id).toBe('agree-on-contact');
  });

  test('wants every word, whatever their case, order and quotes', () => {
    const found = searchTips("PHONE what's");
    expect(found.every(({ body, example }) => /phone/i.test(body + example))).toBe(true);
    expect(searchTips('dinner phones').map(({ id }) => id)).toContain('ask-for-one-thing');
    expect(searchTips('don’t want guess')).toEqual(searchTips("guess don't want"));
  });

  test('gives every tip for a blank and none for nonsense', () => {
    expect(searchTips('  ')).toEqual(TIPS);
    expect(searchTips('xylophone zeppelin')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { SOURCES } from '@/lib/sources';
import { entriesOf, OTHER_REASONS, PARTS, searchUnderstand, UNDERSTAND } from '@/lib/understand';

test('every entry has an id of its own and one of the five sources', () => {
  const titles = new Set<string>(Object.values(SOURCES));
  expect(new Set(UNDERSTAND.map(({ id }) => id)).size).toBe(UNDERSTAND.length);
  expect(UNDERSTAND.filter(({ source }) => !titles.has(source))).toEqual([]);
});

test.each(PARTS)('part $id is not empty', ({ id }) => {
  expect(entriesOf(id).length).toBeGreaterThanOrEqual(4);
});

test('the questions of three articles are answered: six, ten and four', () => {
  const count = (source: string) => entriesOf('questions').filter((entry) => entry.source === source).length;
  expect([count(SOURCES.reasons), count(SOURCES.clarity), count(SOURCES.ways)]).toEqual([6, 10, 4]);
  expect(entriesOf('questions').every(({ title }) => title.endsWith('?'))).toBe(true);
});

test('nine common reasons stand first, then stress, space, fear and vulnerability', () => {
  expect(OTHER_REASONS.slice(0, 9).every(({ source }) => source === SOURCES.reasons)).toBe(true);
  expect(OTHER_REASONS.slice(9).map(({ id }) => id)).toEqual([
    'plain-tiredness',
    'need-for-space',
    'fear-of-loss',
    'feeling-exposed',
  ]);
});

test('search finds a question by its words', () => {
  expect(searchUnderstand('take a break').map(({ id }) => id)).toContain('taking-a-break');
  expect(searchUnderstand('')).toEqual(UNDERSTAND);
});

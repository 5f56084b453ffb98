import { expect, test } from 'vitest';
import { analyze } from '@/lib/analyze';
import { articles } from '../support/articles';
import { grade, runs } from '../support/reading';
import { passages } from '../support/teachings';

test('no teaching raises a flag', () => {
  const flagged = passages().flatMap(({ where, text }) =>
    analyze(text).map(({ quote, kind }) => `${where}: “${quote}” is heard as ${kind}`),
  );
  expect(flagged).toEqual([]);
});

test('teachings read at about grade 8 or below', () => {
  // A title or a five-word example swings by a whole grade with one word, so short ones are left out.
  const hard = passages()
    .filter(({ text }) => text.split(/\s+/).length >= 15)
    .map(({ where, text }) => ({ where, grade: Math.round(grade(text) * 10) / 10 }))
    .filter((passage) => passage.grade > 8.5);
  expect(hard).toEqual([]);
});

test('the grade tells an easy text from a hard one', () => {
  expect(grade('The cat sat on the mat. It was warm.')).toBeLessThan(3);
  expect(
    grade(
      'Emotional unavailability frequently constitutes a significant antecedent of relational disengagement.',
    ),
  ).toBeGreaterThan(15);
});

test('a teaching speaks without exclamation marks and with curly quotes', () => {
  // A line to judge is somebody's draft, and drafts may shout.
  const loud = passages().filter(({ where, text }) => !where.endsWith(': line') && /[!"]|\w'\w/.test(text));
  expect(loud).toEqual([]);
});

const texts = articles();

test.skipIf(texts === null)('no run of eight words is shared with an article', ({ skip }) => {
  if (texts === null) return skip('The articles are not beside this checkout.');
  const known = new Set(texts.flatMap((text) => runs(text, 8)));
  expect(known.size).toBeGreaterThan(1_000);
  const shared = passages().flatMap(({ where, text }) =>
    runs(text, 8)
      .filter((run) => known.has(run))
      .map((run) => `${where}: ${run}`),
  );
  expect(shared).toEqual([]);
});

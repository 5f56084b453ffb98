import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analyze';
import { KINDS } from '@/lib/kinds';
import { EXERCISES, exercisesFor, rewriteFeedback } from '@/lib/practice';
import { examplesOfBlame } from '../support/teachings';

describe.each(KINDS)('exercises for %s', (kind) => {
  const exercises = exercisesFor(kind);

  test('there are at least six, of every form', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(6);
    expect(new Set(exercises.map(({ form }) => form))).toEqual(new Set(['spot', 'rewrite', 'reflect']));
  });

  test('to spot: one line of three blames', () => {
    for (const exercise of exercises) {
      if (exercise.form !== 'spot') continue;
      expect(exercise.lines).toHaveLength(3);
      expect(exercise.lines.filter((line) => line.blames)).toHaveLength(1);
    }
  });

  test('to reflect: one reply of three gives back what was heard', () => {
    for (const exercise of exercises) {
      if (exercise.form !== 'reflect') continue;
      expect(exercise.choices).toHaveLength(3);
      expect(exercise.choices.filter((choice) => choice.reflects)).toHaveLength(1);
    }
  });
});

test('the right answer does not always stand in the same place', () => {
  const places = EXERCISES.flatMap((exercise) =>
    exercise.form === 'spot' ? [exercise.lines.findIndex((line) => line.blames)] : [],
  );
  expect(new Set(places).size).toBeGreaterThan(1);
});

test('ids and examples are told apart', () => {
  expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
  const texts = examplesOfBlame().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('every example of blame is heard, as its kind', () => {
  const unheard = examplesOfBlame().filter(
    ({ kind, text }) => !analyze(text).some((flag) => flag.kind === kind),
  );
  expect(unheard).toEqual([]);
});

test('feedback on a rewrite follows what is left in it', () => {
  expect(rewriteFeedback(0, true)).toContain('No nudge');
  expect(rewriteFeedback(1, true)).toContain('One spot');
  expect(rewriteFeedback(3, true)).toContain('A few spots');
  expect(rewriteFeedback(1, false)).toContain('Change a word');
});

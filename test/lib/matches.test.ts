import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editBetween } from '@/lib/map-flags';
import { type Bounded, matchesAfter, matchesIn } from '@/lib/nlp/matches';

const PATTERNS: readonly Bounded[] = [
  { pattern: /"[^"\n]{1,6}"/g, reach: 8 },
  { pattern: /^ {0,3}>/gm, reach: 4 },
  { pattern: /^> ?$/gm, reach: 3 },
  { pattern: /(?<=^|\s)'[^'\n]{2,5}'(?=$|\s)/gm, reach: 8 },
  { pattern: /\baa:[^\s]{1,4}/g, reach: 7 },
];
const text = fc
  .array(fc.constantFrom('a', 'aa:', 'b', ' ', '"', "'", '\n', '\r', '>', '\n> ', '"a"', " 'aa' "), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

it('finds after an edit what it would find afresh', () => {
  fc.assert(
    fc.property(text, text, text, text, fc.constantFrom(...PATTERNS), (head, cut, typed, tail, bounded) => {
      const before = head + cut + tail;
      const after = head + typed + tail;
      const edit = editBetween(before, after);
      if (!edit) return;
      expect(matchesAfter(edit, matchesIn(before, bounded), after, bounded)).toEqual(
        matchesIn(after, bounded),
      );
    }),
    { numRuns: 5_000 },
  );
});

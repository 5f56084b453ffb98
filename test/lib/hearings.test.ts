import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hearingsOf } from '@/lib/hearings';

const PARTS = [
  'You never listen',
  ' to me',
  '.',
  '!',
  '?!',
  '...',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '“',
  '”',
  "'",
  '>',
  ' > ',
  '👋🏽',
  '😂',
  'Dr',
  'e.g',
  '3.5',
  'A',
  'z',
  '```',
  '-- ',
  '\u2028',
  '\uD800',
  'http://x.y',
];
const draft = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(''));

/** As if no draft had been read before. */
function afresh(text: string) {
  hearingsOf('');
  return hearingsOf(text);
}

it('hears an edited draft as it would hear it afresh', () => {
  fc.assert(
    fc.property(draft, draft, draft, draft, (before, cut, typed, after) => {
      hearingsOf(before + cut + after);
      const edited = hearingsOf(before + typed + after).map(({ start, sentence }) => [start, sentence?.text]);
      expect(edited).toEqual(
        afresh(before + typed + after).map(({ start, sentence }) => [start, sentence?.text]),
      );
    }),
    { numRuns: 500 },
  );
});

it('hears only what changed in a long draft', () => {
  const long = Array.from({ length: 500 }, (_, i) => `The bus number ${i} came late.`).join(' ');
  const before = hearingsOf(long);
  const after = hearingsOf(`${long.slice(0, 5_000)}x${long.slice(5_000)}`);
  expect(
    after.filter(({ sentence }) => before.some((old) => old.sentence === sentence)).length,
  ).toBeGreaterThan(495);
});

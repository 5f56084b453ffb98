import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '@/lib/analyze';
import { hearingsOf } from '@/lib/hearings';
import { editBetween } from '@/lib/map-flags';
import { ownBetween, ownOf, ownWords } from '@/lib/nlp/quotation';

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
  'You are so selfish.',
  'Thank you so much.',
  'I hate this.',
  '[quote]',
  '[/quote]',
  '♪',
  'On Monday Ann wrote:',
  'It was fine and long and we went on to say more of it as it was.',
];
const draft = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(''));

/** Where each sentence of a draft stands, and what was read there. */
function heardIn(text: string) {
  let end = 0;
  return hearingsOf(text).sentences.map(({ lead, length, advance, sentence }) => {
    const start = end + lead;
    end += advance;
    return [start, length, end, sentence?.text];
  });
}

/** As if no draft had been read before. */
function afresh<T>(text: string, read: (text: string) => T): T {
  read('');
  return read(text);
}

it('hears an edited draft as it would hear it afresh', () => {
  fc.assert(
    fc.property(draft, draft, draft, draft, (before, cut, typed, after) => {
      hearingsOf(before + cut + after);
      const edited = heardIn(before + typed + after);
      expect(edited).toEqual(afresh(before + typed + after, heardIn));
    }),
    { numRuns: 500 },
  );
});

it('flags an edited draft as it would flag it afresh, through many edits', () => {
  const edit = fc.tuple(fc.nat(), fc.nat(40), draft);
  fc.assert(
    fc.property(fc.array(draft, { minLength: 4, maxLength: 12 }), fc.array(edit), (parts, edits) => {
      let text = parts.join(' ');
      let before = ownOf(text);
      const flags = (draft: string) => analyze(draft, { strictness: 'thorough' });
      flags(text);
      for (const [at, cut, typed] of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + typed + text.slice(start + cut);
        before = ownOf(text, before, editBetween(before.draft, text));
        expect(ownBetween(before, 0, text.length)).toBe(ownWords(text));
        expect(flags(text)).toEqual(afresh(text, flags));
        flags(text);
      }
    }),
    { numRuns: 200 },
  );
});

it('hears only what changed in a long draft', () => {
  const long = Array.from({ length: 500 }, (_, i) => `The bus number ${i} came late.`).join(' ');
  const before = hearingsOf(long).sentences;
  const after = hearingsOf(`${long.slice(0, 5_000)}x${long.slice(5_000)}`).sentences;
  expect(
    after.filter(({ sentence }) => before.some((old) => old.sentence === sentence)).length,
  ).toBeGreaterThan(495);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { ownWords } from '../../lib/nlp/quotation';
import { splitSentences } from '../../lib/nlp/sentences';
import { overlaps } from '../../lib/span';

const WORDS =
  "you u ur your you're never always i me my it fault stupid idiot liar why don't can't if then because when how dare shut up whatever selfish feel like should have need to ruined everything 😂 ❤️ 👋🏽 … ?? !!! \" “ ” ' > \n \r\n , ; — ( ) `".split(
    ' ',
  );

/** Drafts of words that rules listen for, in any order, and anything at all between them. */
const drafts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

function expectSound(draft: string): void {
  const flags = analyze(draft, { strictness: 'thorough' });
  flags.forEach((flag, index) => {
    expect(flag.start).toBeGreaterThanOrEqual(0);
    expect(flag.end).toBeGreaterThan(flag.start);
    expect(flag.end).toBeLessThanOrEqual(draft.length);
    expect(flag.quote).toBe(draft.slice(flag.start, flag.end));
    expect(flag.confidence).toBeGreaterThanOrEqual(0);
    expect(flag.confidence).toBeLessThanOrEqual(1);
    const next = flags[index + 1];
    if (next) {
      expect(overlaps(flag, next)).toBe(false);
      expect(next.start).toBeGreaterThanOrEqual(flag.end);
    }
  });
}

describe('any string at all', () => {
  it('gives flags inside the text, in order, none overlapping', () => {
    fc.assert(fc.property(drafts, expectSound), { numRuns: 400 });
  });

  it('gives the same flags twice, whatever was read between', () => {
    fc.assert(
      fc.property(drafts, drafts, (draft, other) => {
        const first = analyze(draft);
        analyze(other);
        expect(analyze(draft)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('is flagged less, never more, at a gentler strictness', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const inside =
          (wide: readonly { start: number; end: number }[]) => (flag: { start: number; end: number }) =>
            wide.some((other) => other.start <= flag.start && flag.end <= other.end);
        const thorough = analyze(draft, { strictness: 'thorough' });
        const standard = analyze(draft);
        expect(standard.every(inside(thorough))).toBe(true);
        expect(analyze(draft, { strictness: 'gentle' }).every(inside(standard))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is masked without moving a single unit', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(ownWords(draft)).toHaveLength(draft.length);
      }),
    );
  });

  it('is split into sentences that lie in order and leave out blanks only', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const spans = splitSentences(draft);
        let at = 0;
        for (const { start, end } of spans) {
          expect(draft.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(draft.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('a very long draft', () => {
  const LONG = 100_000;
  it.each([
    ['dots', '.'],
    ['one word', 'you'],
    ['commas', 'you, '],
    ['letters', 'a'],
    ['quotation marks', '"'],
    ['opening quotes', '“'],
    ['apostrophes', " '"],
    ['backticks', '`'],
    ['brackets', '[quote]'],
    ['emoji', '😂'],
    ['flags', '🇫🇷'],
    ['joiners', '\u200D'],
    ['zero-width spaces', '\u200B'],
    ['right-to-left', 'אתה '],
    ['lone surrogates', '\uD83D'],
    ['line ends', '\n'],
    ['replies', '> you never listen\n'],
    ['sentences', 'You never listen to me. '],
    ['mail heads', 'On you wrote '],
    ['dashes', '-- '],
  ])('of %s gives sound flags or none', (_, unit) => {
    expectSound(unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG));
  });
});

describe('work', () => {
  it('grows with the draft, not faster: each sentence is read once, however often it stands there', () => {
    const told: number[] = [];
    for (const size of [50, 100, 200]) {
      const draft = Array.from({ length: size }, (_, i) => `You never listen to me on day ${size}${i}.`).join(
        ' ',
      );
      told.push(analyze(draft).length);
    }
    expect(told).toEqual([50, 100, 200]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, mapFlags } from '@/lib/map-flags';

const flag = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const DRAFT = 'Hi 👋🏽, you never listen to me.';

describe('flags follow an edit', () => {
  it.each([
    ['before it: shifts', 'Hi there 👋🏽, you never listen to me.', 'you never listen'],
    ['after it: stays', 'Hi 👋🏽, you never listen to me. Ok?', 'you never listen'],
    ['around it, a space typed: stays', 'Hi 👋🏽, you never listen  to me.', 'you never listen'],
  ])('%s', (_, after, quote) => {
    const [moved] = mapFlags([flag(DRAFT, quote)], DRAFT, after);
    expect(after.slice(moved?.start, moved?.end)).toBe(quote);
  });

  it.each([
    ['inside it', 'Hi 👋🏽, you rarely listen to me.'],
    ['growing its last word', 'Hi 👋🏽, you never listens to me.'],
    ['growing its first word', 'Hi 👋🏽, byou never listen to me.'],
    ['across its edge', 'Hi 👋🏽, you never hear me.'],
    ['taking all away', ''],
  ])('vanishes with an edit %s', (_, after) => {
    expect(mapFlags([flag(DRAFT, 'you never listen')], DRAFT, after)).toEqual([]);
  });

  it('finds the smallest single edit', () => {
    expect(editBetween('one two', 'one big two')).toEqual({ start: 4, removed: 0, inserted: 4 });
    expect(editBetween('same', 'same')).toBeUndefined();
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\r\n', '👋🏽', 'é'), maxLength: 12 });
  it('never lets a flag stand on other words', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.nat(40),
        fc.nat(8),
        words,
        (head, quote, tail, at, removed, put) => {
          fc.pre(quote.length > 0);
          const before = head + quote + tail;
          const after = before.slice(0, at) + put + before.slice(at + removed);
          const one = { start: head.length, end: head.length + quote.length, quote };
          for (const moved of mapFlags([one], before, after))
            expect(after.slice(moved.start, moved.end)).toBe(quote);
        },
      ),
    );
  });

  it('never loses a flag to an edit elsewhere', () => {
    fc.assert(
      fc.property(words, words, words, fc.nat(12), fc.boolean(), (head, tail, put, at, inHead) => {
        const quote = 'You never listen';
        const other = (text: string) => text.slice(0, at) + put + text.slice(at);
        const before = `${head} ${quote} ${tail}`;
        const after = inHead ? `${other(head)} ${quote} ${tail}` : `${head} ${quote} ${other(tail)}`;
        const start = head.length + 1;
        const [moved] = mapFlags([{ start, end: start + quote.length, quote }], before, after);
        expect(moved?.start).toBe(inHead ? start + put.length : start);
      }),
    );
  });
});

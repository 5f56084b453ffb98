import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '@/lib/diff';

const marked = (stretches: readonly { text: string; kept: boolean }[]) =>
  stretches.map(({ text, kept }) => (kept ? text : `[${text}]`)).join('');

describe('diffWords', () => {
  it('keeps the words that both texts have, in order', () => {
    const { before, after } = diffWords('You never call, ok', 'I miss it when you call');
    expect(marked(before)).toBe('You[ never] call,[ ok]');
    expect(marked(after)).toBe('[I miss it when] you call');
  });

  it('does not count case and marks as a change', () => {
    expect(marked(diffWords('the Phone, again', 'The phone again').before)).toBe('the Phone, again');
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const diff = diffWords(before, after);
        expect(diff.before.map(({ text }) => text).join('')).toBe(before);
        expect(diff.after.map(({ text }) => text).join('')).toBe(after);
      }),
    );
  });

  it('calls a very long text wholly changed', () => {
    const long = 'word '.repeat(300).trim();
    expect(diffWords(long, long).before.every(({ kept }) => !kept)).toBe(true);
  });
});

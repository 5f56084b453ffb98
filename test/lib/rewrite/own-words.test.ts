import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { rewritesFor } from '../../../lib/rewrite';
import { rewritten } from './rewritten';

type Line = readonly [draft: string, expected: string];

describe('an act is told in the words of the draft where no plainer way keeps the facts', () => {
  it.each<Line>([
    ['⟦You told the choir my age⟧.', 'I felt F when you told the choir my age.'],
    [
      '⟦you always give the twins fizzy drinks right before bed⟧',
      'i feel F when you give the twins fizzy drinks right before bed.',
    ],
    [
      '⟦You unfollowed me right after I posted about the funeral⟧.',
      'I felt F when you unfollowed me right after I posted about the funeral.',
    ],
    [
      '⟦You opened the oven and then went off to play darts⟧.',
      'I felt F when you opened the oven and then went off to play darts.',
    ],
    ['⟦You gave me the wrong gate number on purpose⟧.', 'I felt F when I was given the wrong gate number.'],
  ])('%s', (marked, expected) => expect(rewritten(marked, 'criticism')[0]).toBe(expected));

  it.each([
    '⟦You made a fool of yourself at the quiz⟧.',
    '⟦You always take⟧.',
    '⟦How could you foolish referees give that goal⟧?',
    '⟦You think the whole street belongs to you⟧.',
  ])('but not in words that judge, guess or say nothing: %s', (marked) => {
    for (const text of rewritten(marked, 'criticism')) expect(text).not.toMatch(/\bwhen you\b/);
  });
});

describe('nothing that is shown ends within a word', () => {
  const LINES = [
    "You never help with the twins, I've been up since four.",
    "You borrowed my ladder in May and it's still in your shed.",
    "It's your fault the cake burnt, you turned the dial.",
    "you didn't feed the hens, he had to do it",
    'You forgot our anniversary, and then you made me pay for lunch.',
    'You promised to come to the play and you went bowling instead.',
    'Would it kill you to text me when you get there?',
    "You're a slob, there are crumbs all over the sofa.",
  ];

  it.each(LINES)('%s', (draft) => {
    const flags = analyze(draft);
    expect(flags.length).toBeGreaterThan(0);
    for (const flag of flags)
      for (const { text, start, end } of rewritesFor(draft, flag).rewrites) {
        // The span ends where a word ends, and so does the text.
        expect(/[\p{L}\p{N}]$/u.test(draft.slice(0, end)) && /^[\p{L}\p{N}]/u.test(draft.slice(end))).toBe(
          false,
        );
        expect(/[\p{L}\p{N}]$/u.test(draft.slice(0, start))).toBe(false);
        expect(text).not.toMatch(/[.?!] \p{L}$/u);
        const placed = draft.slice(0, start) + text + draft.slice(end);
        expect(placed).not.toMatch(/[a-z][.?!][a-z]| [,.?!]|\? and\b/i);
      }
  });

  it('keeps what the sentence goes on with', () => {
    expect(rewritten("⟦You borrowed my ladder in May⟧ and it's still in your shed.", 'criticism')).toContain(
      "Next time, could you ask me before borrowing my ladder in May? It's still in your shed.",
    );
    expect(
      rewritten('⟦You promised to come to the play⟧ and you went bowling instead.', 'criticism')[0],
    ).toBe('I was counting on you to come to the play and you went bowling instead.');
  });
});

describe('a verdict beside a fact', () => {
  it('leaves the word to the fact', () => {
    expect(rewritten("⟦you're a deadbeat⟧. two months no rent and a new bike", 'labeling')[0]).toBe(
      "i'm F. two months no rent and a new bike",
    );
  });

  it('has two ways out where there is none', () => {
    expect(rewritten('⟦You absolute donkey⟧.', 'labeling')).toHaveLength(2);
  });
});

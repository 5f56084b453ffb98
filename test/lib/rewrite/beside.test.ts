import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { rewritesFor } from '../../../lib/rewrite';
import { accusesOn, pressingLength, regrets } from '../../../lib/rewrite/beside';
import { edited } from '../../../lib/rewrite/rewrite';

/** The draft with its first flag's rewrites in place. */
function placed(draft: string): string[] {
  const [flag] = analyze(draft);
  return flag ? rewritesFor(draft, flag).rewrites.map((rewrite) => edited(draft, [rewrite])) : [];
}

describe('what stands beside a flag', () => {
  it.each([
    [' NOW.', 'Answer the phone', 5],
    [' Ever. Not once.', 'you ask', 16],
    [' The pair of you.', 'Ungrateful', 17],
    [' BEHIND THE SOFA.', 'you hid the bill behind the sofa', 17],
    [' not me, not the traffic.', 'you did that', 25],
    [' Behind the sofa there is room.', 'you hid the bill behind the sofa', 0],
    [' Now I have to go.', 'Answer the phone', 0],
    [' It was a spreadsheet.', 'Calm down', 0],
  ])('goes with it as far as it only presses: “%s” after “%s”', (behind, quote, length) =>
    expect(pressingLength(behind, quote)).toBe(length),
  );

  it('tells what goes on to accuse, and what should have been', () => {
    expect(accusesOn(' You should have rung me before.')).toBe(true);
    expect(accusesOn(' why did u take it apart')).toBe(true);
    expect(accusesOn(' I still have the receipt.')).toBe(false);
    expect(regrets(' You could have texted.')).toBe(true);
    expect(regrets(' You have my number.')).toBe(false);
  });

  it('is not contradicted by a request before it', () => {
    const ways = placed('You let the dog out without her lead. You should have rung me before.');
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way).not.toMatch(/\?/);
  });

  it('does not shout on around a rewrite', () => {
    const ways = placed('YOUR DOG DUG UP MY DAHLIAS AND YOU STOOD THERE AND WATCHED');
    expect(ways).toContain(
      'Your dog dug up my dahlias and I felt hurt when you stood there and watched. Can we talk about it?',
    );
  });
});

describe('a rewrite keeps to the draft', () => {
  it.each([
    ['you cancelled brunch again', "i wish you hadn't cancelled brunch again"],
    [
      'u only text when ur single',
      'i only hear from u when ur single, and i feel hurt. could we catch up just because sometime?',
    ],
    [
      'u ate the whole lasagne n left me the foil',
      "i wish u hadn't eaten the whole lasagne and left me the foil",
    ],
    [
      "One more 4am party and I'm telling the landlord",
      "I can't take another 4am party. Can we talk about it?",
    ],
    ['REPLY TO ME RIGHT NOW DANIEL', 'Could you reply to me, Daniel?'],
    [
      'Mum, you gave the watch to Peter without asking me.',
      "Mum, I wish you'd asked me before giving the watch to Peter.",
    ],
  ])('⟦%s⟧ → %s', (draft, way) => expect(placed(draft)).toContain(way));

  it('takes no "and" into a wish', () => {
    for (const way of placed(
      'Hon, every Sunday you vanish into the garage and I wrestle two toddlers into shoes.',
    ))
      expect(way).not.toMatch(/if you didn't/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/kinds';
import { rewritesFor } from '../../../lib/rewrite';
import { flagged, rewritten } from './rewritten';

type Line = readonly [draft: string, kind: Kind, expected: string];

describe('an I-statement keeps the facts and leaves out the culprit', () => {
  it.each<Line>([
    ['⟦You ignored my calls all day⟧.', 'criticism', 'I felt F when my calls went unanswered all day.'],
    [
      '⟦you sold the car without telling me⟧',
      'criticism',
      'i felt F when the car was sold without anyone telling me.',
    ],
    [
      '⟦You left me standing at the station for an hour⟧.',
      'criticism',
      'I felt F when I was left standing at the station for an hour.',
    ],
    ['⟦You forgot my birthday⟧.', 'criticism', 'I felt F when my birthday was forgotten.'],
    [
      '⟦You told Sam about my test results⟧.',
      'criticism',
      'I felt F when you told Sam about my test results.',
    ],
    [
      '⟦You shot down my plan before I had explained it⟧.',
      'criticism',
      'I felt F when my plan was shot down before I had explained it.',
    ],
    [
      "⟦You didn't give Ben his lunch on Friday⟧.",
      'criticism',
      "I was hoping you'd give Ben his lunch on Friday, and I felt F.",
    ],
    [
      "⟦You haven't paid your half of the water bill⟧.",
      'criticism',
      "Your half of the water bill hasn't been paid, and I feel F.",
    ],
    [
      '⟦You promised to be home by six⟧.',
      'criticism',
      'I was counting on you to be home by six, and I felt F.',
    ],
    ["⟦You didn't come to my play⟧.", 'criticism', "I was hoping you'd come to my play, and I felt F."],
    [
      '⟦You never ask how my day was⟧.',
      'overgeneralization',
      "I keep hoping you'll ask how my day was, and I feel F.",
    ],
    ['⟦You spent $300 on a game⟧.', 'criticism', 'I felt F when $300 was spent on a game.'],
    ["⟦It's your fault we missed the train⟧.", 'blaming', 'We missed the train, and I feel F.'],
    ['⟦You cost us the deposit⟧.', 'blaming', 'We lost the deposit, and I feel F.'],
    [
      '⟦I felt abandoned by you at the clinic⟧.',
      'pseudo-feeling',
      'I felt F at the clinic, and I needed support.',
    ],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)[0]?.trim()).toBe(expected);
  });
});

describe('what was missed becomes a request', () => {
  it.each<Line>([
    [
      '⟦You never help with the laundry⟧.',
      'overgeneralization',
      'It would really help me if you helped with the laundry.',
    ],
    [
      '⟦Why can’t you just ask me first⟧?',
      'loaded-question',
      'It would mean a lot to me if you asked me first.',
    ],
    [
      '⟦You should have called before coming over⟧.',
      'should',
      'Next time, could you call before coming over?',
    ],
    ['⟦is it so hard to lock the door⟧', 'loaded-question', 'it would really help me if you locked the door'],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)).toContain(expected);
  });
});

describe('fits in place', () => {
  it('reads on with what follows', () => {
    const [first, second] = rewritten('⟦You sent the report late⟧, so I had to move the call.', 'criticism');
    expect(first).toBe('I was F when the report was sent late, so I had to move the call.');
    expect(second).toBe('The report was sent late. What happened? I had to move the call.');
  });

  it('takes a circumstance told before or after with it', () => {
    expect(rewritten('⟦You interrupt me⟧ when I talk about work.', 'criticism')[0]).toContain(
      "when I talk about work and I don't get to finish",
    );
    expect(rewritten('⟦Every time I bring up money you walk away⟧.', 'overgeneralization')[0]).toContain(
      'when I bring up money and',
    );
  });

  it('calls the name that was called', () => {
    expect(rewritten('⟦You read my diary⟧, Mom.', 'criticism')[0]).toBe(
      'I felt F when my diary was read, Mom.',
    );
  });

  it('keeps their side where the draft gives it', () => {
    expect(
      rewritten("I know you're busy but ⟦you never have time for me⟧.", 'overgeneralization')[0],
    ).toMatch(/^I know you're busy, and I feel F when /);
  });
});

describe('sounds like the writer', () => {
  it('stays in lower case, with u and without an end mark', () => {
    expect(rewritten('⟦u left me on read for 3 days⟧', 'criticism')[0]).toMatch(
      /^i felt F when i didn't hear back for 3 days/,
    );
  });

  it('lowers a shout', () => {
    expect(rewritten('⟦YOU SOLD MY GUITAR⟧', 'criticism')[0]).toMatch(/^I felt F when my guitar was sold/);
  });

  it('has work words for work', () => {
    const { draft, flag } = flagged('⟦You changed the brief without telling anyone⟧.', 'criticism');
    for (const { pieces } of rewritesFor(draft, flag, { relationship: 'work' }).rewrites)
      for (const piece of pieces)
        if (typeof piece !== 'string' && piece.slot === 'feeling')
          expect([piece.text, ...piece.neighbors]).not.toContain('lonely');
  });

  it('offers the feelings that the person likes to use first', () => {
    const { draft, flag } = flagged('⟦You forgot my birthday⟧.', 'criticism');
    const [best] = rewritesFor(draft, flag, { feelings: ['sad'] }).rewrites;
    expect(best?.text).toMatch(/^I felt sad when my birthday was forgotten/);
  });
});

describe('where nothing can be observed', () => {
  it.each<readonly [string, Kind]>([
    ['⟦You idiot⟧.', 'labeling'],
    ['⟦shut up⟧', 'contempt'],
    ["⟦one more word and I'm gone⟧", 'threat'],
  ])('offers a boundary, and invents nothing: %s', (marked, kind) => {
    const { draft, flag } = flagged(marked, kind);
    const forms = rewritesFor(draft, flag).rewrites.map(({ form }) => form);
    expect(forms).toEqual(['boundary', 'i-statement']);
  });

  it('asks where a draft claims to know a mind', () => {
    expect(rewritten("⟦You don't love me anymore⟧.", 'mind-reading')).toContain(
      "I've been wondering whether you still love me. How are you feeling about us?",
    );
  });
});

describe('what stands before and after still reads on', () => {
  it.each<readonly [string, Kind, string]>([
    // A condition cannot lead into a sentence of ours.
    ["If you call my boss ⟦you'll never see this money⟧.", 'threat', "I'd be F if my boss was called."],
    ['mother of the ⟦year strikes again⟧', 'contempt', "i don't want to fight about this right now."],
    // A comma alone is no joint between two sentences.
    [
      "⟦You still haven't paid the plumber⟧, it's been two weeks.",
      'criticism',
      "The plumber hasn't been paid, and I feel F. It's been two weeks.",
    ],
    [
      'Ben, ⟦you ignored my calls all day⟧.',
      'criticism',
      'Ben, I felt F when my calls went unanswered all day.',
    ],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)).toContain(expected);
  });

  it('tells no act of a threat as done, and only a wish from what somebody else does', () => {
    const ways = (marked: string, kind: Kind) => {
      const { draft, flag } = flagged(marked, kind);
      return rewritesFor(draft, flag).rewrites.map(({ form }) => form);
    };
    expect(rewritten("⟦If you touch my phone again I'll scream⟧.", 'threat')).toEqual([
      "I'd be F if my phone was touched again.",
    ]);
    expect(ways('⟦My sister never sends them to school in odd socks⟧.', 'comparison')).toEqual([]);
    expect(ways('⟦Other dads show up for the recital⟧.', 'comparison')).toEqual(['i-statement', 'request']);
  });

  it('drops no complaint for a limit of one’s own: the builder opens instead', () => {
    const { draft, flag } = flagged('⟦You are to blame for how nervous the dog is on Sundays⟧.', 'blaming');
    expect(rewritesFor(draft, flag).rewrites.map(({ form }) => form)).not.toContain('boundary');
  });
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/kinds';
import { rewritten } from './rewritten';

type Line = readonly [draft: string, kind: Kind, expected: string];

describe('any act is told as a camera would see it', () => {
  it.each<Line>([
    // A judging verb gives way to a plain one.
    ['⟦you storm off every time it gets hard⟧', 'criticism', 'i feel F when it gets hard and you walk off.'],
    ['⟦You barged into my office⟧.', 'criticism', 'I was F when you came into my office.'],
    [
      '⟦u blabbed my secret to the whole crew⟧',
      'criticism',
      'i felt F when my secret was shared with the whole crew.',
    ],
    [
      '⟦You abandoned us at the airport⟧.',
      'criticism',
      'I felt F when we were left on our own at the airport.',
    ],
    ['⟦You wasted my entire Saturday⟧.', 'criticism', 'I felt F when my entire Saturday went to waste.'],
    ['⟦You ruined my life⟧.', 'criticism', 'I felt F when my life was turned upside down.'],
    ['⟦You wrecked my car⟧.', 'criticism', 'I felt F when my car was damaged.'],
    // Two acts, or an act and what came of it.
    [
      '⟦you left the gate open and the dog got out⟧',
      'criticism',
      'i felt F when the gate was left open and the dog got out.',
    ],
    [
      '⟦You accused me of cheating with no proof and then blocked me⟧.',
      'criticism',
      'I felt F when I was accused of cheating with no proof and blocked.',
    ],
    // Adverbs, long noun phrases and doubled letters.
    [
      '⟦You quietly dropped my name from the list⟧.',
      'criticism',
      'I felt F when my name was dropped from the list.',
    ],
    ['⟦You cancelled my class⟧.', 'criticism', 'I felt F when my class got cancelled.'],
    [
      '⟦You left a three year old alone in the car⟧.',
      'criticism',
      'I felt F when a three year old was left alone in the car.',
    ],
    [
      '⟦You changed the pick up time on Friday⟧.',
      'criticism',
      'I felt F when the pick up time was changed on Friday.',
    ],
    ['⟦You missed my first gig⟧.', 'criticism', "I was hoping you'd be at my first gig, and I felt F."],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)[0]?.trim()).toBe(expected.trim());
  });
});

describe('what was due, missing or blamed is read for what it tells', () => {
  it.each<Line>([
    ["⟦You couldn't even fix the sink⟧.", 'criticism', "I felt F when the sink wasn't fixed."],
    ['⟦You have no right to open my post⟧.', 'should', 'I feel F when my post gets opened.'],
    ["⟦I shouldn't have to remind you to feed the cat⟧.", 'should', "I feel F when the cat doesn't get fed."],
    [
      '⟦Is it too much to ask that you read my notes⟧?',
      'loaded-question',
      'I feel F when my notes go unread.',
    ],
    [
      '⟦Isn’t it time you stopped blaming Mum for everything⟧?',
      'loaded-question',
      'I feel F when you blame Mum for everything.',
    ],
    [
      "⟦You can't go two hours without checking that phone⟧.",
      'overgeneralization',
      'I feel F when that phone gets checked.',
    ],
    ['⟦Not one card on my birthday⟧.', 'criticism', "There wasn't one card on my birthday, and I feel F."],
    ['⟦you got me fired⟧', 'blaming', 'i got fired, and i feel F.'],
    [
      "⟦The deposit is gone because you couldn't keep the music down⟧.",
      'blaming',
      'The deposit is gone, and I feel F.',
    ],
    ["⟦You're the one who left the oven on⟧.", 'blaming', 'I felt F when the oven was left on.'],
    [
      '⟦Why am I hearing about this from the neighbors instead of you⟧?',
      'loaded-question',
      "I'm hearing about this from the neighbors, and I feel F.",
    ],
    ["⟦You're never gonna pay me back⟧.", 'overgeneralization', "I'm F that I won't be paid back."],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)[0]?.trim()).toBe(expected.trim());
  });

  it('takes no order for something that happened, and no warning for a deed', () => {
    expect(rewritten('⟦u better not show up late tomorrow⟧', 'should').join(' ')).not.toMatch(
      /\bfelt\b|\bwas\b/,
    );
    expect(rewritten("⟦Don't you dare tell my mother⟧.", 'should')[0]).toBe(
      "I'm F that my mother will be told.",
    );
  });
});

describe('what hangs on a clause and tells nothing is left out', () => {
  it.each<Line>([
    ['⟦you cost us the game lol go back to bed⟧', 'blaming', 'we lost the game, and i feel F.'],
    [
      "⟦you make promises you don't keep⟧",
      'overgeneralization',
      "i feel F when what we agreed on doesn't happen.",
    ],
    ['⟦You never hug me any more⟧.', 'overgeneralization', "I feel F when we don't feel close anymore."],
    [
      '⟦You never remember the things that matter to me⟧.',
      'overgeneralization',
      'I feel F when the things that matter to me get forgotten.',
    ],
    ['⟦You took advantage of these kids⟧.', 'criticism', 'I felt F when these kids were taken advantage of.'],
    [
      '⟦You never replied to the point I made⟧.',
      'overgeneralization',
      'I felt F when the point I made went unanswered.',
    ],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)[0]?.trim()).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/kinds';
import { rewritten } from './rewritten';

type Line = readonly [draft: string, kind: Kind, expected: string];

const offers = (marked: string, kind: Kind, expected: string) =>
  expect(rewritten(marked, kind)).toContain(expected);

describe('what belongs together stays together', () => {
  it.each<Line>([
    [
      '⟦You threw out the photos from our trip⟧.',
      'criticism',
      'I felt F when the photos from our trip were thrown out.',
    ],
    [
      '⟦You deleted the notes the moment I asked about them⟧.',
      'criticism',
      'I felt F when you deleted the notes the moment I asked about them.',
    ],
    [
      '⟦You told Grandma about the exam before I could⟧.',
      'criticism',
      'I felt F when you told Grandma about the exam before I could.',
    ],
  ])('%s', offers);
});

describe('a request names what was done', () => {
  it.each<Line>([
    [
      '⟦You threw out the photos from our trip⟧.',
      'criticism',
      "I wish you'd asked me before throwing out the photos from our trip.",
    ],
    [
      '⟦You told Grandma about the exam before I could⟧.',
      'criticism',
      "I wish you hadn't told Grandma about the exam before I could.",
    ],
    [
      '⟦you always wave at my ex at lunch⟧',
      'overgeneralization',
      "it would mean a lot to me if you didn't wave at my ex at lunch",
    ],
  ])('%s', offers);

  it('asks for no heads-up after a wound', () => {
    for (const text of rewritten('⟦You laughed at my speech in front of everyone⟧.', 'criticism'))
      expect(text).not.toMatch(/heads-up|let me know/i);
  });
});

describe('a threat is taken for what it wants or fears', () => {
  it.each<Line>([
    ["⟦Fix the gate or I'm calling the landlord⟧.", 'threat', 'Could you fix the gate?'],
    [
      '⟦Throw out my drawings again and see what happens⟧.',
      'threat',
      "I'd be F if my drawings were thrown out again.",
    ],
    [
      "⟦One more weekend like that and I'm moving out⟧.",
      'threat',
      "I can't go through another weekend like that.",
    ],
  ])('%s', offers);
});

describe('a guess about somebody is wondered about', () => {
  it.each<Line>([
    [
      '⟦You want me to give up the band⟧.',
      'mind-reading',
      "I've been wondering whether you want me to give up the band, and I feel F.",
    ],
    [
      "⟦you don't give a damn about the allotment⟧",
      'mind-reading',
      "i've been wondering whether you care about the allotment, and i feel F",
    ],
    [
      "⟦I feel like you've lost interest in the choir⟧.",
      'pseudo-feeling',
      "I've been wondering whether you've lost interest in the choir, and I feel F.",
    ],
  ])('%s', offers);

  it('but not where the guess itself judges', () => {
    for (const text of rewritten('⟦You enjoy watching me squirm⟧.', 'mind-reading'))
      expect(text).not.toContain('squirm');
  });
});

describe('what others do tells what is missed', () => {
  it.each<Line>([
    ['⟦Any decent landlord would have fixed the boiler by now⟧.', 'comparison', 'Could you fix the boiler?'],
    ['⟦My ex never made me wait for dinner⟧.', 'comparison', "I don't want to have to wait for dinner."],
    [
      '⟦Nina would never have read my mail like that⟧.',
      'comparison',
      "I wish you hadn't read my mail like that.",
    ],
  ])('%s', offers);
});

describe('a set phrase is not taken at its words', () => {
  it.each<Line>([
    ['⟦Must be nice to work from the garden⟧.', 'contempt', 'I wish I could work from the garden, too.'],
    ['⟦Who do you think you are⟧?', 'loaded-question', 'This goes too far for me.'],
    ["⟦Why's your phone off⟧?", 'pressure', "Your phone is off, and I'm F."],
    [
      "⟦You're making a fuss about a parking ticket⟧.",
      'contempt',
      'When it comes to a parking ticket, I see it differently.',
    ],
    ["⟦You're a terrible brother⟧.", 'labeling', 'I feel F about our family.'],
    ['⟦you need to be more patient with the dog⟧', 'should', "i'd like some more patience with the dog"],
  ])('%s', offers);
});

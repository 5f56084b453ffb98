import { SOURCES, type Source } from '../sources';

export { DIRECTORY, HELPLINES, type Helpline, helplinesFor } from './helplines';

/** One page of *Support*. Shown only when somebody opens it; never as a nudge on a draft. */
export interface SupportPage {
  readonly id: string;
  readonly title: string;
  /** Short paragraphs in plain words. */
  readonly paragraphs: readonly string[];
  /** Short points; may be empty. */
  readonly points: readonly string[];
  /** Sentences that could be sent or said; may be empty. */
  readonly sayings: readonly string[];
  readonly source: Source;
}

export const SUPPORT_PAGES: readonly SupportPage[] = [
  {
    id: 'safety',
    title: 'If it does not feel safe',
    paragraphs: [
      'If there is danger right now, call the local emergency number.',
      'Being hit, threatened, followed, locked in, or kept from money or friends is harm. No way of wording a message can fix that, and it is not the job of the one who gets hurt.',
      'A helpline listens without judging. They help people think through next steps, at their own pace. It is fine to call just to ask.',
      'This browser may be shared. Pages that were visited can show up in its history. A phone or computer that no one else uses is safer for looking up help.',
    ],
    points: [],
    sayings: [],
    source: SOURCES.clarity,
  },
  {
    id: 'red-flags',
    title: 'Red flags',
    paragraphs: [
      'All couples have hard weeks. Some signs point to more than that.',
      'One sign on a bad day is not a verdict. A pattern is worth taking to someone who can be trusted.',
    ],
    points: [
      'No contact at all, for a long time, with no word why',
      'Scorn, insults, or being put down',
      'Feelings and needs that get brushed aside again and again',
      'Broken trust: cheating, or lies about where they were',
      'No effort to come closer, however often it comes up',
      'Fear of how the other person will react',
    ],
    sayings: ['I’ve noticed a few things that worry me, and I’d like an honest answer about them.'],
    source: SOURCES.clarity,
  },
  {
    id: 'any-outcome',
    title: 'Ready for any outcome',
    paragraphs: [
      'Hope for the best, and still think about the rest. Being ready is not giving up.',
      'Whatever comes, there will be a next day. It helps to have seen it in the mind once.',
    ],
    points: [
      'What do I need in a relationship, and what can I not live with?',
      'What would the first week on my own look like?',
      'Whom could I call, even late?',
      'What would I miss, and what would feel lighter?',
    ],
    sayings: ['I’d like to know where we both stand, whatever the answer is.'],
    source: SOURCES.ways,
  },
  {
    id: 'letting-go',
    title: 'When to let go',
    paragraphs: [
      'Sometimes two people have talked, given room, and tried, and it still does not get better. Then letting go can be the kind thing, for both.',
      'It does not mean that anyone failed. It means that both may find a life that fits.',
    ],
    points: [
      'Needs stay unmet, after many honest talks',
      'There is more hurt than joy, and it has been so for long',
      'Values and paths lead further and further apart',
      'Only one person is still trying',
    ],
    sayings: ['I care about you, and I can’t see a way for us anymore. I’d like to end this with kindness.'],
    source: SOURCES.ways,
  },
  {
    id: 'counselor',
    title: 'When to see a counselor',
    paragraphs: [
      'A counselor is good help when worry goes on for weeks, when sleep, food, or work suffer, or when the same thoughts go round and round.',
      'Friends and family can be a first step. Pick someone who can listen and not judge.',
    ],
    points: [
      'Sadness or worry that does not lift',
      'Pulling back from friends and things that were fun',
      'Too much food, drink, or screen, just to get through',
      'Thoughts of not wanting to live: a helpline can be called right now',
    ],
    sayings: ['I’ve been low for a while. Could you help me find someone to talk to?'],
    source: SOURCES.overcome,
  },
  {
    id: 'suggesting-therapy',
    title: 'How to suggest couples therapy',
    paragraphs: [
      'Pick a calm day, not the end of a fight. Say “we”, and say what I hope for. Offer one visit, to see how it feels.',
      'A no today can be a maybe next month. One can also go alone, and it often helps both.',
      'Where there is violence or fear, couples therapy is not the place to begin. A helpline can say what is.',
    ],
    points: [],
    sayings: [
      'I think we could use some help with this. Would you come to one visit with me and see?',
      'I love us, and I’d like us to learn to talk better. What do you think about seeing someone together?',
    ],
    source: SOURCES.ways,
  },
];

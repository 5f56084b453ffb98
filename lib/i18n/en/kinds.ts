import type { Kind } from '../../kinds';

interface KindWords {
  readonly name: string;
  /** Two sentences: what such words may do, and what helps instead. */
  readonly why: string;
}

/** What each kind of you-statement is called, and what it may do. */
export const kinds: Record<Kind, KindWords> = {
  threat: {
    name: 'threat',
    why: 'An ultimatum moves the talk from the trouble to the threat. Saying what I will do for myself keeps the door open.',
  },
  labeling: {
    name: 'labeling',
    why: 'A label speaks of who somebody is, and that leaves nothing to change. One act, named plainly, can be answered.',
  },
  'pseudo-feeling': {
    name: 'judgment as a feeling',
    why: '“I feel that …” mostly carries a thought about the other person. A feeling such as hurt or lonely is harder to argue with.',
  },
  comparison: {
    name: 'comparison',
    why: 'Next to somebody else, most people start to defend themselves. The wish behind it can be said without a rival.',
  },
  pressure: {
    name: 'pressure',
    why: 'A demand for an answer now can make an answer slower. A time that works for both gives room to reply.',
  },
  'loaded-question': {
    name: 'loaded question',
    why: 'A question that holds a verdict gets a defense instead of an answer. An open question leaves room for the real one.',
  },
  blaming: {
    name: 'blaming',
    why: 'When one person is named as the cause, the talk turns to whose fault it is. What happened and how it felt can be heard more easily.',
  },
  'mind-reading': {
    name: 'mind reading',
    why: 'This says what somebody else thinks or feels, and a wrong guess stings. Asking may bring more than telling.',
  },
  should: {
    name: 'should',
    why: '“Should” sounds like a grade for the past. A wish for the next time points forward.',
  },
  contempt: {
    name: 'contempt',
    why: 'Mockery and brushing off tend to end a talk before it starts. The hurt behind it, said plainly, has a chance.',
  },
  overgeneralization: {
    name: 'overgeneralization',
    why: 'One counter-example is enough to answer “always” or “never”. The one time that matters most is hard to argue with.',
  },
  criticism: {
    name: 'criticism',
    why: 'A reproach is often met with a reason or a reproach in return. What it was like on this side is news.',
  },
};

import type { Flag } from '@/lib/flag';
import { type Piece, type Rewrite, textOf } from '@/lib/rewrite/rewrite';
import type { CardProps } from '../card/props';

const nothing = () => {};

/** Acts that go nowhere, for looking at a card. */
export const stillActs = {
  onApply: nothing,
  onApplyText: nothing,
  onCopy: nothing,
  onKeep: nothing,
  onLeavePhrase: nothing,
  onTurnKindOff: nothing,
  onBuilder: nothing,
  onClose: nothing,
};

const rewrite = (form: Rewrite['form'], pieces: readonly Piece[]): Rewrite => ({
  form,
  pieces,
  text: textOf(pieces),
  start: 0,
  end: 51,
});

const flag: Flag = {
  start: 0,
  end: 51,
  quote: 'You never listen to me when I talk about my day',
  kind: 'overgeneralization',
  rule: 'you-never',
  effect: '“Never” invites a counter-example.',
  severity: 'mild',
  confidence: 0.9,
  source: 'Rogers, Howieson & Neame, PeerJ 2018',
};

const lonely: Piece = {
  slot: 'feeling',
  text: 'lonely',
  neighbors: ['hurt', 'sad', 'disappointed', 'frustrated', 'discouraged'],
};

const three: readonly Rewrite[] = [
  rewrite('i-statement', [
    'I feel ',
    lonely,
    ' when I talk about my day and it doesn’t seem to land.',
    { slot: 'request', text: ' Could we have ten minutes tonight?' },
  ]),
  rewrite('request', ['I’d love ten minutes tonight to tell you about my day.']),
  rewrite('curious', ['How was my story for you just now?']),
];

const draft = 'You never listen to me when I talk about my day, ok';

/** Every state of the card that can be told by props; the rest is a click away from one of these. */
export const cards: Readonly<Record<string, CardProps>> = {
  rewrites: {
    flag,
    draft,
    offer: { rewrites: three, builder: {} },
    takesFocus: false,
    tip: {
      title: 'One time beats every time',
      text: 'Name the last time it happened. One evening can be talked about; “always” can only be argued with.',
    },
    ...stillActs,
  },
  'whole message': {
    flag,
    draft: `${draft}. And you forgot my birthday`,
    offer: {
      rewrites: three,
      builder: {},
      whole: [
        { start: 0, end: 51, text: 'I’d love ten minutes tonight to tell you about my day' },
        { start: 53, end: 79, text: 'I felt hurt when my birthday was forgotten' },
      ],
    },
    takesFocus: false,
    ...stillActs,
  },
  'mind reading': {
    flag: {
      ...flag,
      quote: 'you don’t love me anymore',
      kind: 'mind-reading',
      rule: 'you-dont-care',
      effect: 'This says what they feel. Asking may bring more.',
    },
    offer: {
      rewrites: [
        rewrite('curious', [
          'I’ve noticed we barely talk, and I’m ',
          { slot: 'feeling', text: 'worried', neighbors: ['sad', 'unsure', 'scared'] },
          '. How are you feeling about us?',
        ]),
      ],
      builder: {},
    },
    takesFocus: false,
    otherReasons: ['A hard time at work', 'A need for some space', 'Being tired, and short of words'],
    ...stillActs,
  },
  'fill in': {
    flag: { ...flag, quote: 'you idiot', kind: 'labeling', effect: 'A name leaves nothing to answer.' },
    offer: { rewrites: [], builder: { feeling: 'angry' } },
    takesFocus: false,
    ...stillActs,
  },
  'copy only': {
    flag,
    offer: { rewrites: three.slice(0, 2), builder: {} },
    copyOnly: 'crosses-blocks',
    takesFocus: false,
    ...stillActs,
  },
};

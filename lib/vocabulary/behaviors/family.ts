import { act } from './behavior';

const COPARENT = {
  any: 'Could we agree on it beforehand next time?',
  'co-parent': 'Could we agree on it beforehand next time?',
} as const;

/** Children, relatives, handovers. */
export const FAMILY = [
  act(
    'yell|shout|scream|swear|snap at <np:child>',
    '{np} [be] {participle} at {tail}',
    'worried',
    'a calmer tone around the kids',
    { any: 'Could we agree to step out of the room first when it gets loud?' },
  ),
  act(
    'leave <np:child> in|at|with|alone|by|outside|unattended|for / leave him|her|them alone|with|at|in|by|unattended',
    '',
    'worried',
    'to know the kids are looked after',
    { any: 'Could we go over it together?' },
  ),
  act(
    'bad-mouth <me> to|in|with / badmouth <me> to|in / talk bad|badly|shit|trash|crap about <me> to|in|around / turn <np> against <me> / put <np> in the middle / use <np> against <me> / argue with <me> in',
    '',
    'hurt',
    'the kids to stay out of it',
    { any: 'Could we keep the kids out of it?' },
    'talk to me about it directly',
  ),
  act(
    'let <np> stay|watch|eat|play|skip|go|have / let <np> do / give in to <np> / spoil <np:child> / spoil him|her|them / buy <np> everything|whatever|toys / give <np> candy|sweets|sugar|soda|junk|screens|whatever / give <np> <np> before|for|on / feed <np> / not enforce <np> / not stick to <np> / not follow <np>',
    '',
    'worried',
    'us to agree on the rules',
    {
      any: 'Could we agree on the rules together?',
      'co-parent': 'Could we agree on one rule for both homes?',
    },
  ),
  act(
    'not give <np> <np> / not pack <np> / not take <np> to / not feed <np> / not bathe <np> / not put <np> to bed / not help <np> with / not read to <np> / not play with <np> / not spend time with <np> / not see <np> / not call <np> / not ask about <np:child> / not watch <np:child> / not look after <np> / not take care of <np>',
    '',
    'worried',
    'to know the kids are looked after',
    {
      any: 'Could we go over it together?',
      'co-parent': 'Could we go over a short list before the next handover?',
    },
  ),
  act(
    'tell <np:child> / say <np>? in front of <np:child> / fight in front of',
    '',
    'worried',
    'the kids to stay out of it',
    { any: 'Could we keep the kids out of it?' },
  ),
  act(
    'sign <np> up / enroll <np> / introduce <np> / take <np> out of / move <np> / change <np:work> / switch weekends|days / change the schedule|plan|plans|pickup|drop / swap <np> / make plans on my / schedule <np> on my',
    '',
    'frustrated',
    'a say in what affects me',
    COPARENT,
    'check with me first',
  ),
  act(
    'let your mom|mum|mother|dad|father|parents|sister|brother|family / not stand up to your mom|mum|mother|dad|father|parents|family / tell your mom|mum|mother|dad|father|parents|sister|brother|family|friends',
    '',
    'hurt',
    'us to be a team',
    { any: 'Could we agree on what stays between us?' },
    'keep it between us',
  ),
  act(
    "side with your mom|mum|mother|dad|father|parents|sister|brother|family / put your mom|mum|mother|family|parents|friends before|first|above|ahead / take your mom|mum|mother|dad|father|parents|sister|brother|mother's|mom's|mum's side",
    '',
    'hurt',
    'us to be a team',
    { any: 'Could we talk about how to handle it next time?' },
    'back me up',
  ),
  act(
    'favor|favour <np> / prefer <np> / treat <np> better / love <np> more / have a favorite|favourite / play favorites|favourites',
    '',
    'hurt',
    'to matter as much',
    'Could we spend some time, just us?',
    'spend some time with me, too',
  ),
  act(
    'take over <np>? / come over unannounced|without / show up unannounced|without|uninvited / invite <np> / invite yourself / drop by without',
    '',
    'frustrated',
    'a say in who comes over',
    'Could you ask me first?',
    'ask me first',
  ),
];

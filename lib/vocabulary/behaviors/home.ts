import { act } from './behavior';

const SHARE = {
  any: 'Could we split it more evenly this week?',
  work: 'Could we agree who takes it this week?',
  'co-parent': 'Could we agree who takes what this week?',
} as const;

/** Chores, cooking, shared rooms, money. */
export const HOME = [
  act(
    'not pay <me> back / not pay back <np> / not pay <me> / not pay <me> what',
    '',
    'frustrated',
    'to know the costs are covered',
    { any: 'Could you send it by Friday?', work: 'Could you let me know when to expect it?' },
  ),
  act(
    'not do <np:chore> / not wash <np:chore> / not clean <np:chore> / not take out <np:chore> / not take <np:chore> out / not empty <np:chore> / not clean up <np:chore> / not put away <np:chore> / not put <np:chore> away / not fold <np:chore> / not make <np:chore> / not pick up <np:chore> / not pick <np:chore> up / not rinse <np:chore> / not load <np:chore> / not unload <np:chore> / not mow <np:chore> / not vacuum <np:chore>',
    '',
    'overwhelmed',
    'us to share the work',
    SHARE,
  ),
  act(
    'leave <np:chore> / leave <np:thing> / dump <np:chore> / leave <np> in|all|everywhere|out|lying|around|dirty',
    '',
    'overwhelmed',
    'a home we both look after',
    { any: 'Could it be cleared by tonight?', work: 'Could we agree on a routine for it?' },
  ),
  act(
    'leave <np> to|for <me> / dump <np> on <me> / leave <me> with the|all|everything|it|this / leave <me> to <np>? / make <me> do <np> / expect <me> to do <np> / leave it|that|everything|all to|for|up <me>?',
    '{np} [be] left to me',
    'overwhelmed',
    'us to share the work',
    SHARE,
  ),
  act(
    'leave a|your mess / make a mess / not clean up after yourself / not clean up / not clean / not tidy up / not tidy / not pick up after yourself / leave <np> a|in a mess|state / trash <np> / not wash up',
    'the mess [be] still there',
    'overwhelmed',
    'a home we both look after',
    { any: 'Could it be cleared by tonight?', work: 'Could we agree on a routine for it?' },
    'clean up by tonight',
  ),
  act(
    'not help $ / not help <me> / not help out / not help around|with|in|when / not lift a finger / not do anything|nothing|shit|jack|much|squat|a / do nothing|jack|shit|fuck / not pull your weight / not do your part|share|fair|bit / not contribute / not pitch in / not do any|your <np> / sit around|there|on|and / be lazy / sit on the couch|sofa|your / slack off / not step up / not carry your weight',
    "I'm doing it on my own {tail}",
    'overwhelmed',
    'help',
    {
      any: 'Could we split it more evenly?',
      work: 'Could we look at how the work is split?',
      'co-parent': 'Could we agree who takes what this week?',
    },
    'help {tail}',
  ),
  act('not help <np>', "{np} [don't get] help", 'overwhelmed', 'help', SHARE),
  act(
    'not cook / not make dinner|lunch|breakfast|food / not cook <np>? / not do the cooking',
    'the cooking [be] left to me',
    'overwhelmed',
    'us to share the work',
    SHARE,
  ),
  act(
    'not close|lock|shut <np> / leave <np> open|unlocked|running|on / not turn off <np> / not turn <np> off / not flush <np> / not put <np> back|down|on / not refill|replace <np>',
    '',
    'frustrated',
    'a home we both look after',
    SHARE,
  ),
  act(
    'hog <np> / use all|up <np> / use up <np> / finish <np> / take up <np> / block <np> / park in|on|across',
    '',
    'frustrated',
    'my share of it',
    'Could we agree on how to share it?',
  ),
  act(
    'play music / play loud|your music / be loud / be so? loud|noisy / make noise|so|that / blast <np> / have people|friends over / have <np> over / stomp around / bang around / have a party|parties',
    'it [be] loud {tail}',
    'overwhelmed',
    'some quiet',
    'Could we keep it down after ten?',
    'keep it down {tail}',
  ),
  act(
    'spend <np> / blow <np> / spend too much / spend money|so|all / waste <np:money> / max out <np> / buy <np> / gamble <np>? / overspend / splurge / run up <np>',
    '',
    'worried',
    'a plan for our money',
    { any: 'Could we go over the budget together?', work: 'Could we go over the budget together?' },
    'check with me before big purchases',
  ),
  act(
    'not pay <np:money> / not pay $ / not pay on time / owe <me> <np:money> / owe <me> money|rent|for / not venmo <me> / not chip in / not split <np> / not send <np:money> / be late on|with <np:money> / not contribute to <np>',
    "{np} [don't get] paid / I'm left covering it",
    'worried',
    'to know the costs are covered',
    {
      any: 'Could you send it by Friday?',
      'co-parent': 'Could you send it by Friday, so I can plan?',
      work: 'Could you let me know when to expect it?',
    },
  ),
  act(
    'not pay for <np> / not cover <np> / not get the bill / not buy a round',
    '{np} [be] left to me',
    'frustrated',
    'to share the costs',
    'Could we split it from now on?',
    'pay for {np}',
  ),
  act(
    'mooch off <me> / live off <me> / expect <me> to pay / make <me> pay / let <me> pay',
    "I'm the one paying {tail}",
    'frustrated',
    'to share the costs',
    'Could we split it from now on?',
    'split it with me',
  ),
];

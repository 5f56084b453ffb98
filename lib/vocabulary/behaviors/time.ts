import { act } from './behavior';

const HEADS_UP = {
  any: "Could you give me a heads-up when you're running behind?",
  partner: 'Could you text me if it gets late?',
  work: 'Could you let me know ahead of time if it slips?',
  'co-parent': 'Could you text me if the time changes?',
} as const;

/** Being on time, plans, promises. */
export const TIME = [
  act(
    'bail|flake on <np:plan> / bail|flake on <np:date> / blow off <np:plan> / back out of <np> / pull out of <np>',
    'hoped',
    'letdown',
    'plans I can count on',
    {
      any: 'Could we pick a time that really works for you?',
      work: 'Could you tell me a day ahead if it has to move?',
    },
    'follow through on {np}',
  ),
  act(
    'be late to|for <np> / show|turn up late to|for <np> / come late to|for <np> / arrive late to|for|at <np>',
    "I'm left waiting at {np} {tail}",
    'frustrated',
    'to be able to plan my time',
    HEADS_UP,
    "let me know when you're running behind",
  ),
  act(
    'be late / show|turn|roll up late / arrive late / get here|there late / come late / run late / be not on time / not be on time / not show|turn up on time / not arrive on time / not get here|there on time / be <np> late / keep <me> waiting / make <me> wait / have <me> waiting / leave <me> waiting / be behind schedule',
    "I'm left waiting",
    'frustrated',
    'to be able to plan my time',
    HEADS_UP,
    "let me know when you're running behind",
  ),
  act(
    'come home late / get home late / be out late / stay out / stay out late|all / not come home / not be home',
    'it [get] late',
    'worried',
    "to know you're safe",
    { any: 'Could you text me if it gets late?' },
    'A quick text when it gets late would help me a lot.',
  ),
  act(
    'bring|drop|return|send <np:child> back|off|home? late / drop|bring|return|send him|her|them back|off|home? late',
    '{np} [get] back late',
    'worried',
    'a schedule I can count on',
    'Could you text me if the time changes?',
  ),
  act(
    'pick <np> up late / pick up <np> late / be late to|for pick / not pick <np> up on time / not pick up <np> on time',
    '{np} [end] up waiting',
    'worried',
    'a schedule I can count on',
    'Could you text me if the time changes?',
  ),
  act(
    'not pick up <np> / not pick <np> up / forget <np> at / leave <np> at',
    '{np} [be] left waiting {tail}',
    'worried',
    'a schedule I can count on',
    'Could we go over the pickup plan together?',
  ),
  act(
    'miss <np:deadline> / blow <np:deadline> / not meet <np:deadline> / not hit <np:deadline>',
    '{np} [slip]',
    'overwhelmed',
    'a schedule I can count on',
    { any: 'Could you let me know ahead of time if it slips?' },
  ),
  act(
    'miss <np> / not come to <np> / not show up to|for|at <np> / not turn up to|for|at <np> / skip <np> / blow off <np> / not make it to <np> / not attend <np> / not be at <np>',
    'hoped',
    'letdown',
    'to share the moments that matter',
    {
      any: 'Could we put the next one in the calendar together?',
      work: 'Could you let me know next time, so I can plan?',
    },
    'be at {np}',
  ),
  act(
    'not show|turn up / not come $ / not come when / stand <me> up / not make it $ / no-show / not show $',
    "I'm left waiting",
    'letdown',
    'to be able to count on our plans',
    HEADS_UP,
  ),
  act(
    'cancel on <me> / cancel last|at|on|again|when|every|our / cancel $ / bail on <me> / flake on <me> / flake $ / ditch <me> / flake out / flake out on <me> / back out / back out on <me> / blow <me> off / drop out / bail $ / pull out / leave <me> hanging',
    'things [get] called off',
    'letdown',
    'plans I can count on',
    {
      any: 'Could we pick a time that really works for you?',
      work: 'Could you tell me a day ahead if it has to move?',
    },
  ),
  act(
    'cancel <np> / call off <np> / call <np> off / reschedule <np> / move <np> / push back <np> / push <np> back / postpone <np> / change <np:plan> / switch <np:plan>',
    '{np} [get] {participle}',
    'letdown',
    'plans I can count on',
    { any: 'Could we pick a new time now?', work: 'Could you tell me a day ahead if it has to move?' },
  ),
  act(
    'make plans without <me> / plan <np> without <me> / make plans with <np> / decide <np>? without <me> / make decisions|decision without <me> / decide everything|things without <me> / not ask <me> before / not ask before|first / not ask <me> first / not check with <me> / not consult <me> / not include <me> in / not run it by <me> / go ahead without <me> / do <np> without <me> / make every|all|the decision|decisions',
    'things [get] decided without me',
    'hurt',
    'a say in what affects me',
    {
      any: 'Could we decide together next time?',
      work: 'Could you bring me in before the next decision?',
      'co-parent': 'Could we agree on it beforehand next time?',
    },
  ),
  act('not invite <me> / uninvite <me> / not ask <me> to join', '', 'hurt', 'to belong', {
    any: 'Could you let me know next time?',
    work: 'Could I be on the invite next time?',
  }),
  act(
    'leave <me> out / exclude <me> / not include <me> / leave <me> out of <np> / hang out without <me> / go out without <me> / go without <me>',
    "I'm not included {tail}",
    'hurt',
    'to belong',
    { any: 'Could you let me know next time?', work: 'Could I be on the invite next time?' },
  ),
  act('forget <my> / not remember <my> / forget about <my>', '{np} [be] forgotten', 'hurt', 'to matter', {
    any: 'Could we do something for it this week?',
  }),
  act(
    'not remember <np> / forget <np> / forget about <np>',
    '{np} [get] forgotten',
    'frustrated',
    'to be able to count on it',
    { any: 'Could we set a reminder for it?' },
  ),
  act(
    'forget $ / forget everything / forget about <me> / forget <me> / forget that',
    'it [get] forgotten',
    'hurt',
    'to matter',
    'Could we set a reminder together?',
  ),
  act(
    'break <np:promise> / not keep <np:promise> / go back on <np:promise> / not stick to <np:promise> / not honor <np:promise> / not follow through / not follow through on|with <np> / break promises / make promises / not do what you say|said|promised / not keep your word',
    "what we agreed on [don't happen]",
    'letdown',
    'to be able to count on our agreements',
    { any: 'Could we agree on something we can both keep?', work: 'Could we agree on a date that works?' },
  ),
  act(
    'change your mind / go back and forth / not make up your mind / not decide / not commit',
    "it [don't get] settled",
    'confused',
    'to know where we stand',
    { any: 'Could you let me know by tomorrow?' },
  ),
  act(
    'rush <me> / hurry <me> / push <me> to',
    "I'm hurried",
    'overwhelmed',
    'time to think',
    'Could I have until tomorrow?',
  ),
  act('waste my time / waste my <np>', '', 'frustrated', 'my time to count', {
    any: 'Could we plan this better together?',
  }),
];

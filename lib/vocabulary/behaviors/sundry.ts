import { act } from './behavior';

const FIRST = {
  any: 'Could you ask me first?',
  work: 'Could you check with me first?',
  'co-parent': 'Could we agree on it beforehand next time?',
} as const;

/** Acts of no one family: giving away, bringing along, changing, forcing, shutting out. */
export const SUNDRY = [
  act(
    'sell <np> / throw away|out <np> / throw <np> away|out / give away <np> / give <np> away / give <np> to <np> / donate <np> / get rid of <np>',
    '',
    'hurt',
    'a say in what is ours',
    FIRST,
    'ask me first',
  ),
  act(
    'bring <np> to|into|along / let <np> in|into|sleep|use|drive|borrow / lend <np>',
    '',
    'uneasy',
    'a say in it',
    FIRST,
    'ask me first',
  ),
  act(
    'change <np> / rearrange <np> / switch <np> / replace <np> / repaint <np> / cut <np> / edit <np> / delete <np> / remove <np>',
    '',
    'frustrated',
    'a say in changes',
    FIRST,
    'check with me first',
  ),
  act('tell <np>', '', 'hurt', 'privacy', {
    any: 'Could we talk about it?',
    work: 'Could you bring it to me directly?',
  }),
  act('end <np>', '{np} [end]', 'hurt', 'to understand what happened', {
    any: 'Could we talk about what happened?',
  }),
  act('cause <np> / trigger <np>', '{np} [happen]', 'frustrated', 'to sort it out together', {
    any: 'Could we talk about how to handle it next time?',
  }),
  act('give <np> <np>', '', 'worried', 'a say in it', FIRST),
  act(
    'forward <np> / show <np> / screenshot <np>',
    '',
    'uneasy',
    'some care with it',
    FIRST,
    'check with me first',
  ),
  act(
    'interrupt <np>',
    '',
    'frustrated',
    'everyone to have their say',
    { any: 'Could we let everyone finish?' },
    'let {np} finish',
  ),
  act('ignore <np> / overlook <np> / skip <np>', '', 'frustrated', 'to be taken seriously', {
    any: 'Could we go over it together?',
  }),
  act(
    'not do <np> / not take <np> / not use <np> / not follow <np> / not check <np> / not provide <np> / not approve <np> / not confirm <np> / not sign <np> / not book <np> / not order <np>',
    '',
    'frustrated',
    'to be able to count on it',
    { any: 'Could we sort it out together this week?' },
  ),
  act('not fetch|collect|meet|drive|pick <me>', '', 'letdown', 'to be able to count on you', {
    any: 'Could you let me know ahead of time if it changes?',
  }),
  act('break up with <me> / dump <me> / leave <me> for', '', 'hurt', 'to understand what happened', {
    any: 'Could you tell me what led to it?',
  }),
  act('put <np> at risk / risk <np> / put <me> in / put <me> at risk', '', 'worried', 'to feel safe', {
    any: 'Could we talk about how to avoid that?',
  }),
  act('hand <np> over / hand over <np>', '', 'worried', 'to know the kids are looked after', {
    any: 'Could we go over a short list before the next handover?',
  }),
  act('lock <me> out / kick <me> out / throw <me> out / shut <me> out of', '', 'hurt', 'to feel at home', {
    any: 'Could we talk about what led to it?',
  }),
  act(
    'pressure|push|force|pressurize <me> / push <me> aside / make <me> choose',
    '',
    'overwhelmed',
    'time to decide for myself',
    { any: 'Could I have until tomorrow?' },
    'give me time to decide',
  ),
  act(
    'ban|mute|report|block|quote|exclude|suspend <me> / report <my> / remove <me> / downvote <me>',
    '',
    'hurt',
    'a fair hearing',
    { any: 'Could you tell me what the reason was?' },
    'tell me the reason first',
  ),
  act(
    'roll over / sleep in / stay in bed / lie|lay in bed / lie|lay on the / go back to sleep',
    '',
    'overwhelmed',
    'help',
    { any: 'Could we take turns with the mornings?' },
    'take turns with me',
  ),
  act(
    'not get a job / not look for a job|work / not apply / not get up',
    '',
    'worried',
    'to know the costs are covered',
    { any: 'Could we make a plan together this week?' },
  ),
  act(
    'gossip / gossip about <np> / talk about people',
    'there [be] gossip {tail}',
    'uneasy',
    'some care in how we speak',
    { any: 'Could we keep people who are not here out of it?' },
  ),
  act(
    'stare at <me> / watch <me> / photograph|film|record <me>',
    '',
    'uneasy',
    'some privacy',
    FIRST,
    'ask me first',
  ),
  act('compare <np> to|with <np>', '', 'uneasy', 'to be accepted as I am', {
    any: 'Could we leave comparisons out of it?',
  }),
  act('not remember <np> / not notice $ / not see <np>', '', 'letdown', 'to feel noticed', {
    any: 'Could you take a look with me?',
  }),
  act('let <np> down', '', 'letdown', 'someone we can count on', {
    any: 'Could we talk about what got in the way?',
  }),
  act('go there|without|behind / go to <np> without <me> / go with <np>', '', 'hurt', 'to be included', {
    any: 'Could we go together next time?',
  }),
];

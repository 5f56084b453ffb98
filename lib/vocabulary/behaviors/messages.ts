import { act } from './behavior';

const REPLY = {
  any: 'Could you send me a quick reply when you see this?',
  partner: 'Could you send me a quick text when you see this?',
  friend: 'Could you send me a quick text when you get a minute?',
  work: 'Could you get back to me by tomorrow?',
  'co-parent': 'Could you reply by tonight, so I can plan?',
} as const;

/** Calls, texts, mail. */
export const MESSAGES = [
  act(
    'not call|ring|phone <np>',
    "{np} [don't get] a call",
    'letdown',
    'to stay close as a family',
    'Could we call together this week?',
  ),
  act(
    'not respond|reply to <np> / not answer <np:message> / not reply|respond to <np:message> / ignore <np:message> / not return <np:message> / miss <np:message>',
    '{np} [go] unanswered',
    'worried',
    'to know where things stand',
    REPLY,
  ),
  act('not read|open <np:message>', '{np} [go] unread', 'worried', 'to know where things stand', REPLY),
  act(
    'not answer <me> / not reply to <me> / not reply / not respond / not respond to <me> / not text|message|write|call|ring|email <me>? back / not get back to <me> / leave <me> on read|seen|delivered / leave <me> hanging / ghost <me> / air <me> / not answer / not answer your|the phone|cell / not pick up $ / not pick up when / not pick up your|the phone / not answer when / ignore <me> $',
    "I [don't hear] back",
    'worried',
    'to hear back',
    REPLY,
  ),
  act(
    'not call|ring|phone <me> / not call|ring|phone $ / not call|ring|phone when / not text|message <me> / not text|message $ / not text|message when / not check in / not check in with|on <me> / not check on <me> / not keep in touch / not stay in touch / not reach out / not write / not write to <me> / not let <me> know where / not get in touch / not visit',
    "I [don't hear] anything",
    'worried',
    "to know you're okay",
    {
      any: 'Could you send me a quick text next time?',
      work: 'Could you send me a quick note next time?',
      'co-parent': 'Could you send me a quick text next time?',
    },
  ),
  act(
    'not visit <me> / not come see|visit|over|by / not visit $ / not come to see|visit <me> / not be since|for|over|round|here',
    "I [don't get] a visit",
    'lonely',
    'to see you more',
    { any: 'Could we pick a day to see each other?' },
    "I'd love a visit soon.",
  ),
  act(
    'not visit <np> / not see <who>',
    "{np} [don't get] a visit",
    'letdown',
    'to stay close as a family',
    'Could we pick a day to go together?',
  ),
  act(
    'text|call|message|ring|contact <me>? when|if / text|call|message <me>? to|for',
    'I only [hear] from you {tail}',
    'hurt',
    'a friendship that goes both ways',
    'Could we catch up just because sometime?',
  ),
  act(
    'blow up my phone / spam <me>',
    'my phone [keep] buzzing',
    'overwhelmed',
    'some quiet',
    'Could we keep it to one message a day?',
  ),
  act(
    'text|call|message|ring|phone <me> all|every|at|during|while|in|ten|twenty|fifty|nonstop|non-stop',
    '',
    'overwhelmed',
    'some quiet',
    'Could we find a time that suits us both?',
  ),
  act(
    'block|unfriend|unfollow <me>',
    '',
    'hurt',
    'to know where we stand',
    'Could we talk about what happened?',
  ),
  act(
    'cc|copy <np> in|on|into / copy in <np>',
    '{np} [be] copied in',
    'uneasy',
    'to sort things out directly',
    { any: 'Could we talk directly first next time?' },
  ),
];

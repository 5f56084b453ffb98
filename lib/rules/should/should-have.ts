import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('should', {
  likely: [
    // you should have told me
    'you ~ (should|ought to) ~ (not)? ~ have ~ !(to|that|this|every|your|more|less|been (a|able|easier)|lived|hollered|seen|been there|heard|come with|fun|tried|joined|a|an|one|them|it|some|enough|any|the|no|received|gotten) (#PastTense|#Participle|@wrong.done|@care.done|known|done|been|gone|said|thought|told|never|better)',
    // you could have told me
    'you ~ (could|might) ~ (at least|just|even|have at least|have just|have) ~ (have)? ~ (told|called|texted|warned|asked|said|let|helped|tried|apologized|apologised|written|checked|waited|mentioned|thought|offered|cleaned|picked|shown|listened|stopped|done something|answered|sent|refused|stood)',
    // you were supposed to call
    'you were ~ (supposed|meant) to ..',
    // you should never have married me
    'you ~ should never ~ have',
  ],
  hint: [
    // you are supposed to
    'you are ~ (supposed|meant) to',
    // you could have rung somebody else
    'you ~ could ~ have ~ (#PastTense|#Participle)',
  ],
});

export const shouldHave = {
  id: 'should-have',
  kind: 'should',
  effect: 'What should have been cannot be done any more, only defended.',
  severity: 'mild',
  source: 'Ellis & Harper, A New Guide to Rational Living (1975): shoulds and musts',
  specimens: ['⟦You should have called⟧.', 'You should try the soup.'],
  find,
} as const satisfies Rule;

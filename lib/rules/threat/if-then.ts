import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** Whose act the punishment hangs on: if you · unless this · next time I catch you · the moment he hears */
const IF =
  '&(as|even|see|wonder|know|ask) (if|unless|once|the (moment|minute|second|day)|(the)? next time|every time|either) ~ (you|u|this|that|it|your|one more|i (find|catch|see|hear|do not (get|hear|see)|have to)|he|she|they)';
/** That it is a wrong: again, never, a deed that hurts. */
const WRONG =
  '(again|keep|keeps|ever|dare|once more|one more|another|@wrong|do not|does not|did not|is not|are not|not|so much as|touch|stop|tell|show up|miss|say|leave|pull|walk|late)';
const I_WILL =
  '(i|we) ~ (will|am|are|am going to|are going to|will be|shall|might|will have to|am about to|swear i will) ~ (have to|be forced to|not hesitate to|have no choice but to)? ~';

const find = byPatterns('threat', {
  sure: [
    // if you're late once more I'm selling your bike · next time you pull this I'll call your mother
    `<${IF} ... ${WRONG} ... ${I_WILL} (@penalty.base|@penalty.ing) !(.. (for you|happily)) ..`,
    // if you tell her we're never speaking again
    `<${IF} ... (i|we) ~ (am|are|will) ~ (never|not) ~ (ever)? ~ (speak|speaking|talk|talking|forgive|forgiving|trust|trusting|cook|cooking|pay|paying for|lend|lending) .. ..`,
    // unless you pay I'm going to the press
    `<unless ~ (you|u|this|that|it) ~ !(need|want|have|prefer|feel) ... ${I_WILL} (@penalty.base|@penalty.ing) ..`,
    // unless you pay tonight you can kiss the deposit goodbye
    `<${IF} ... ${WRONG} ... (you|u) ~ (will|are|can|are going to|will be|had better) ~ @loss ..`,
    // I'll tell your boss if you don't pay · I'm leaving you unless this stops
    `<${I_WILL} (@penalty.base|@penalty.ing) .. (if|unless|until) ~ (you|u|this|that|it) ~ (do not|keep|ever|again|tell|say|stop|stops|pay|give|apologize|apologise|sign|do|come|talk|call|touch|make|leave|lie|@wrong.base|@care.base) ..`,
    // you won't see a cent until you sign
    '<(you|u) ~ (will (not|never)|are (not|never) (going to)?) ~ (be)? ~ (see|seeing|get|getting|have|having|touch|touching|hear|hold|go|going|play|watch|drive) .. (until|unless|till|if you (keep (acting|talking|behaving|this|that|it|@wrong.ing|@nuisance.ing)|act|do not|are not)) ~ you? ..',
    // you're going to jail unless you talk · you'll be banned if you keep this up
    `<(you|u) ~ (will|are|can|are going to|will be) ~ (@loss|going to ~ (jail|prison|hell|court|the _)) .. (if|unless|until) ~ you ~ (do not|keep|ever|tell|give|stop|pay|apologize|say|do|@wrong.base) ..`,
    // I ought to have you thrown out
    '<i ~ (ought to|should|could|have half a mind to|have a good mind to|am this close to|am tempted to) ~ (just)? ~ (have you (thrown|fired|arrested|removed|kicked|banned|evicted)|@penalty.base) !(.. (instead|sometime)) ..',
  ],
  likely: [
    // if you want to see the kids at Easter you'll sign
    '<if ~ you ~ (want|ever want|still want|care|value|would like|hope|plan) .. to ~ (keep|see|stay|live|be part|be in|have|get|hold|work) ... (you will|you had better|you would better|start|stop|do as|do what|sign|pay|behave|keep your|shut|i suggest) ..',
    // sort it out by Monday or it goes to your boss
    '<_ ... (by|before) (tonight|tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|five|six|the (end|weekend)) .. (or|otherwise|or else) ~ (i|we|it|the|your|you|this|everyone|somebody|someone) !(can not|could not|might not make) ..',
  ],
});

/** If you do it again, I will …: a condition and a punishment, in either order. */
export const ifThen = {
  id: 'if-then',
  kind: 'threat',
  effect: 'A condition with a punishment may be met, but it is not agreed to.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    "⟦If you miss one more recital I'm selling your bike⟧.",
    "⟦I'll tell your boss if you don't pay⟧.",
    "⟦You won't see a cent until you sign⟧.",
    'If you finish early I will call you back.',
    "I'll show you the garden if you come by.",
    'You will get the keys when you sign, as agreed.',
    '⟦You will never drive my car if you keep lying⟧.',
    'You will never get cold if you keep moving.',
  ],
  find,
} as const satisfies Rule;

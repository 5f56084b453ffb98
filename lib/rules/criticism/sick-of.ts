import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  sure: [
    // i am sick of your drinking
    '&(never|not|never get|not get|never be|ever get|ever be) (i|we|everyone)? ~ (am|are|is|get|got|getting|so)? ~ (sick|tired|sick and tired|fed up|over it|exhausted|bored|weary) (of|with|from|by) ~ !(your (own|company)|you (two )? (in|at) heart) (your|you|all your|all of your|how you|having to (remind|chase|ask|beg|clean|cover) ~ (after)? you|being your|covering for you|waiting for you|cleaning up after you|making excuses for you|picking up after you) ..',
    // i am done with your lies
    '(i|we) ~ (am|are) ~ (done|through|finished) ~ (of|with) ~ (you|your) ..',
    // i hate it when you do that
    '(i|we) ~ (hate|can not stand|can not take|despise|resent|loathe|detest|am disgusted by|am sick of|dread) ~ (how|the way) you ~ !(leave for|leave me for|have to (go|leave|work)|go away|are (sad|sick|gone|away|hurting|not here)|cry) ..',
    // i hate that you never listen
    '(i|we) ~ (hate|can not stand|can not take|resent|detest|am sick of) ~ (it)? ~ (when|that) < you ~ !(leave for|leave me for|have to (go|leave|work)|go away|are (sad|sick|gone|away|hurting|not here|agreeing|right)|cry|feel|had to) ..',
    // i can not live with your temper
    'i ~ can not ~ (deal with|live with|stand|take|put up with|handle|tolerate|cope with|trust) ~ (you|your) ~ !(being (sad|sick|gone|away)|both) ..',
    // i have had enough of you
    '(i have|have|i) had (it|enough) ~ (with|of) (you|your) ..',
  ],
  likely: [
    // your attitude is disgusting
    'your (attitude|behavior|behaviour|tone|temper|drinking|jealousy|lies|lying|excuses|selfishness|laziness|ego|negativity|constant|endless|stupid|precious|so called|little|whining|complaining|nagging|drama|games|mess|mother|family|friends|work|job|phone|apology|apologies|promises|promise|word|words|effort|opinion|idea|plan|idea of|version|priorities) .. (is|are|was|were|has|have|means|mean|makes|make|come|comes) ~ (so|really|just|always|not|never|more|way|all)? ~ (@verdict|@conduct|worth nothing|nothing|worthless|meaningless|out of control|unacceptable|too much|ruining|ruined|killing|not good|getting old|a joke|an insult|important than|disgusting|bullshit|empty|cheap|lies|first)',
    // enough with your excuses
    '(enough|no more|stop|quit|spare me|save|cut|cut out|drop) (with|of|it with)? ~ (the|your|all your|all the) ~ (excuses|lies|drama|games|attitude|bullshit|crap|nonsense|tantrums|guilt trips|guilt|sarcasm|act|sob story|silent treatment|whining|complaining|nagging|mind games)',
    // that was rude of you
    '(that|this|it) (is|was) ~ (so|really|very|pretty|incredibly|just|such a)? ~ (rude|mean|cruel|selfish|low|cold|unfair|unkind|nasty|childish|petty|thoughtless|inconsiderate|disrespectful|unprofessional|dishonest|stupid|dumb|lazy|irresponsible|hurtful|shitty|crappy|disgusting|insensitive|immature|unacceptable|a low blow|a cheap shot|a dick move|a shitty thing|a rotten thing|a horrible thing|an awful thing|a terrible thing) ~ (of you|from you|even for you|coming from you|to do|to say|thing to|what you (did|said))',
    // after everything i did for you
    '(after (everything|all) (that)?) (i|we) ~ (did|have done|do|gave|sacrificed|went through|have given) ~ (for|to) you ..',
  ],
});

export const sickOf = {
  id: 'sick-of',
  kind: 'criticism',
  effect: 'Being fed up with somebody is heard as a verdict on all of them.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦I'm sick of your drinking⟧."],
  find,
} as const satisfies Rule;

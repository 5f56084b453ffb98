import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // it is your fault
    '(it|this|that|everything|all|all this|all of this|all of it|the whole thing|things|half of this|those|these) ~ (of this|of it|things|mess|problems|stuff)? ~ (is|was|are|were) ~ !(not) (all|entirely|completely)? your ~ (fault|doing)',
    // because of you we missed it
    '^ because of you ~ !(i ~ (can|am|believe|feel|have|know|made|got|smile|love|finally|will|learned|found)|that i|we (won|made|got)) (i|we|my|our|the|she|he|they|now|everything|everyone|this|it) ..',
    // we were late because of you
    '^ .. (late|lost|lose|missed|missing|cry|cried|crying|tears|failed|broke|stressed|suffering|suffer|left|fired|ruined|dead|wasting|wasted|problems|trouble|died|single|alone|gone|fight|fighting|cancelled|canceled|not|never|lonely|hate|drink|quit|@feeling) .. because of you $',
    // you are the reason
    'you ~ (are|were) ~ the (only|whole|main|real)? (reason|cause) .. (late|lost|why|that|failed|this|i|we|she|he|they|mom|dad|the|nobody|no|everyone|our|my) ~ !(smile|am happy|get up|laugh|made it|passed|love)',
    // you cost us the deposit
    'you ~ (cost|have cost|are costing) (me|us|him|her|them|the|our|my) _',
    // you left me no choice
    'you ~ (leave|left|give|gave|have left) (me|us) (no|with no|with nothing|without) ~ _',
    // look what you made me do
    '^ ~ look (at)? what you ~ (did|have done|are doing|made (me|us|him|her) do)',
    // you brought this on yourself
    'you ~ (brought|did|are bringing|have brought|caused|asked for|started|created) ~ (this|it|that|all this|all of this) ~ (on yourself|to yourself|to us|to me|to this family|yourself)',
    // you have only yourself to blame
    '(you|u) ~ have ~ (only|no one|nobody|noone) ~ (but)? yourself',
    // this is on you
    '(this|that|all of this|all this) ~ (is|was) ~ (on you|your mess|down to you) $',
    // none of this would have happened if you had listened
    '(none|nothing) of (this|that|it) would .. (if|had) you ~ _',
    // you are to blame
    'you are ~ (to blame|at fault|responsible for (this|all|the|my|our|what))',
  ],
  likely: [
    // it is all because of you
    '(this|it|all of this|all this) ~ (is|was) ~ because of you $',
    // blame yourself
    '^ (you (can|should) only)? blame yourself',
    // your own fault
    'your own ~ (fault|doing|mess)',
    // i blame you
    '^ ~ i ~ blame (you|your)',
    // thanks to you i am broke
    'thanks to (you|your) ~ !(i (got|made|passed|can|found|know|feel)|i am ~ (able|better|happy|safe|here|alive|okay|fine|finally)|for|all|we (made|won|did|finished)|everyone|both|too|guys|two) ~ (i|we|my|our|now|the|nobody|everyone|she|he|they|mom|dad) .. ',
    // if you had not yelled we would be fine
    'if you ~ (had not|had ~ (listened|called|asked|helped|paid|bothered|done|just|only|been (on time|there|honest|more))|were not so|did not ~ (@wrong.base|always|keep|have to|spend|drink|take|wait|insist|act)|had ~ (told (me|us|him|her) (the|about|that|before|earlier|sooner))) ~ !(encouraged|helped|been there|shown|supported|taught|introduced|pushed|saved|invited|given|come) .. (i|we|this|none|she|he|they|the|our|nobody|it|things) ~ (would|could|might) (not|never|be|have|still)',
    // i lost the job because of your temper
    '(because of|due to|thanks to) your ~ (temper|mess|drinking|mistake|mistakes|lies|laziness|attitude|behavior|behaviour|stupid|stubbornness|carelessness|negligence|drama|jealousy|pride|ego|stupidity|selfishness|phone|mother|delay|delays|incompetence|screw up|constant|bad|bullshit|nonsense)',
    // i am late because you could not get up
    '^ ~ (i|we|they|she|he|the kids|everyone) ~ (am|are|is|was|were|had|have|has|missed|lost|got|can not|could not|cried|failed) .. because you ~ (could not|would not|did not|forgot|had to|never|refused|lied|failed|insisted|were (late|too|drunk|busy)|are (too|so|never|always)|always (have|need|want|forget)|decided to)',
    // you are the one who wanted this
    'you (are|were) the one (who|that) ~ !(makes|made me (happy|smile)|knows|got me through|saved|helped|taught|i love|always) ~ (wanted|decided|left|started|lied|broke|cheated|insisted|chose|forgot|walked|never|keeps|ruined|can not|does not|has (a|the|to)|@wrong.past)',
    // you started it
    '^ ~ you ~ started (it|this|the (fight|argument|war))',
    // you turned the kids against me
    'you ~ (turned|turn|are turning|have turned|set|pitted) .. against (me|us|each|him|her)',
    // you put us in this mess
    'you ~ (got|get|put|are putting|dragged|drag) (me|us|him|her|the kids|everyone|yourself) (into this|into that|in this|in that|through (this|that|hell|so|all|it)|fired|in trouble|arrested|kicked out|banned|in debt|evicted)',
  ],
  hint: [
    // because of you
    '.. because of you $',
    // if it were not for you
    'if (it|this|that) (were|was|had|would|is) not ~ (for|been for|because of) you ..',
    // you are the one who asked
    'you (are|were) the one (who|that) ~ #PastTense',
    // it is on you
    'it ~ is ~ on you $',
  ],
});

export const fault = {
  id: 'fault',
  kind: 'blaming',
  effect: 'Who is to blame is heard first, and what happened is not heard at all.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: denial of responsibility',
  specimens: ["⟦It's your fault⟧.", '⟦because of you we missed the train⟧', "It's not your fault."],
  find,
} as const satisfies Rule;

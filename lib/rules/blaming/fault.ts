import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // it is your fault
    '(it|this|that|everything|all|all this|all of this|all of it|the whole thing|things|half of this|those|these) ~ (of this|of it|things|mess|problems|stuff)? ~ (is|was|are|were) ~ !(not) (all|entirely|completely)? your (own)? ~ (fault|doing)',
    '^ @lead? its ~ (all)? your ~ (fault|doing)',
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
    'you are ~ (to blame|at fault|responsible for (this (mess|fight|disaster|failure|whole|situation)|all (of)? this|all the|the (mess|loss|death|delay|damage|break|failure|whole|breakup|way i|fact)|my (pain|misery|unhappiness|loss)|our (problems|breakup|debt)|what (happened|i|you))) ',
  ],
  likely: [
    // it is all because of you
    '(this|it|all of this|all this) ~ (is|was) ~ because of you $',
    // you started it · your fault · it is not my fault, it is yours
    '^ @lead? @lead? < you ~ (guys|two|are the one who)? ~ started (it|this|all this|the (fight|argument|war|whole)|that|with)',
    '^ @lead? < (all)? your (own)? (fault|doing) > $ %calm',
    '(not|never) my (fault|problem|mistake) ^ ~ (it is)? (yours|your fault)',
    // it will be all on you
    '^ @lead? < (it|that|this) (will|is going to|would) be ~ (all)? (on you|your fault|your doing|your problem) ',
    // you set us back
    '^ @lead? @lead? < you ~ (threw|put|pissed|ticked|tipped|wore|set|knocked|talked|let|dragged|pulled|held|brought|weighed) (me|us) ~ (off|down|back|up to|out of|over the edge|into) ',
    // you are the reason people hate cyclists
    'you (are|were) ~ the ~ reason ~ (people|men|women|nobody|no one|everyone|kids|others|we|i) ~ !(smile|laugh|love|believe|am happy|made|won|keep) _',
    // things would be better if you did not shout
    'if you ~ (did not|were not|would not|had not|would (stop|quit)|stopped|quit) .. (things|it|this|everything|we|i|life|people|they|he|she) would ~ (be|work|go|feel|have|get|not|stop|like|listen|understand) ',
    // blame yourself
    '^ (you (can|should) only)? blame yourself',
    // your own fault
    'your own ~ (fault|doing|mess)',
    // i blame you
    'i ~ !(not|never|do not|can not) (blame|am blaming|hold) (you|your) !(for (being|feeling|wanting|leaving|not wanting) (upset|angry|sad)|one bit|at all)',
    // thanks to you i am broke
    'thanks to (you|your) ~ !(i (got|made|passed|can|found|know|feel)|i am ~ (able|better|happy|safe|here|alive|okay|fine|finally)|for|all|we (made|won|did|finished)|everyone|both|too|guys|two) ~ (i|we|my|our|now|the|nobody|everyone|she|he|they|mom|dad) .. ',
    // if you had not yelled we would be fine
    'if you ~ (had not|had ~ (listened|called|asked|helped|paid|bothered|done|just|only|been (on time|there|honest|more))|were not so|did not ~ (@wrong.base|always|keep|have to|spend|drink|take|wait|insist|act)|had ~ (told (me|us|him|her) (the|about|that|before|earlier|sooner))) ~ !(encouraged|helped|been there|shown|supported|taught|introduced|pushed|saved|invited|given|come) .. (i|we|this|none|she|he|they|the|our|nobody|it|things) ~ (would|could|might) (not|never|be|have|still)',
    // i lost the job because of your temper
    '(because of|due to|thanks to) your ~ (temper|mess|drinking|mistake|mistakes|lies|laziness|attitude|behavior|behaviour|stupid|stubbornness|carelessness|negligence|drama|jealousy|pride|ego|stupidity|selfishness|phone|mother|delay|delays|incompetence|screw up|constant|bad|bullshit|nonsense)',
    // i am late because you could not get up
    '^ ~ (i|we|they|she|he|the kids|everyone) ~ (am|are|is|was|were|had|have|has|missed|lost|got|can not|could not|cried|failed) .. because you ~ (could not|would not|did not|forgot|had to|never|refused|lied|failed|insisted|were (late|too|drunk|busy)|are (too|so|never|always)|always (have|need|want|forget)|decided to)',
    // you are the one who wanted this
    'you (are|were) the one (who|that) ~ !(makes|made me (happy|smile|laugh|feel)|knows|know|can|will|i|we|he|she|they|for|with|is (right|special|getting)|got me|got us|saved|saves|helped|helps|taught|inspired|gets to|who|should get|deserves|understands|won|matters|loves|loved|likes|wants|needs|put us together|is (going|coming)) (@wrong|#PastTense|always|never|is ~ (@verdict|@conduct|@wrong.ing|always|making)|makes (it|me|everything|things|us)|keeps|can not|does not|has (a|the|to|been)|will not) .. ',
    // you are the one with the problem
    'you are the one with (the|a|all the|no|salty|an|issues|problems) !(key|keys|car|money|plan|map|list|degree|dog) _',
    // you did this to me · you did it to yourself
    'you ~ (did|do|have done|are doing|keep doing) ~ (this|it|that|everything|all this|all of this|nothing but harm) to (me|us|him|her|them|yourself|yourselves|my|our|this family|the kids) ',
    // look what you put me through
    '^ @lead? @lead? < (look (at)? what|see what|you (have no idea|do not (have any idea|know|realize|realise|understand|see|care)) what|do you (know|realize|realise|have any idea) what|after what|what) you ~ (put|have put|are putting|did to|have done to|are doing to|are making|keep doing to) (me|us|him|her|them|my|our|the|this)',
    // I hate what you have made of me
    'you ~ (made|make|have made|are making) (me|us|him|her|them|my _|our _) ~ (what|who|the way|into|like this) ..',
    // now you have done it · you really did it this time
    '^ @lead? @lead? < you ~ (have ~ done it ~ (now|$|again|this time)|(really|sure) ~ (did|have done) it ~ (to me)? ~ (this time|now|again))',
    // you started it
    '^ ~ you ~ started (it|this|the (fight|argument|war))',
    // you turned the kids against me
    'you ~ (turned|turn|are turning|have turned|set|pitted) .. against (me|us|each|him|her)',
    // you put us in this mess
    'you ~ (got|get|put|are putting|dragged|drag) (me|us|him|her|the kids|everyone|yourself) (into this|into that|in this|in that|through (this|that|hell|so|all|it)|fired|in trouble|arrested|kicked out|banned|in debt|evicted)',
    // if it were not for you and your balloon, I would be home
    '^ @lead? < if it (were|was|had|is) not (been)? ~ for (you and your _ _?|your ~ (@sharp|@failing)) ... (would|could|might) ..',
    // had it not been for you I would still have the job
    'if it (were|was|had|is) not (been)? ~ for you ... (i|we|he|she|they|none|this|nobody|my _|our _) ~ (would|could|might) ~ (not ~ (be in (this|trouble)|have (lost|missed|failed|happened|to)|need|be (here fighting|stuck|late|broke|divorced))|still ~ (be|have) (married|alive|together|a job|my|friends|the|on time)|have (won|been (home|on time|happy|fine|free|rich))|be (happy|free|home|on (a|my|the)|rich|somewhere|anywhere|sleeping|asleep|done|finished|on time))',
    // it is because you never asked · that is because you made me
    '^ @lead? @lead? < (it is|that is|this is|it was|that was|this was|all (this|that)) ~ (just|only|all)? because (you ~ (made|make|never|always|did not|could not|would not|kept|keep|forgot|lied|left|told|let|put|got|@wrong)|of (your|you and your)) _',
  ],
  hint: [
    // because of you
    '.. because of you $',
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

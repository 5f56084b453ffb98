import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // dinner goes cold every night because of you
    '^^ !(not|no|all|only) ... (because of|on account of) (you|u) $',
    // my deposit is gone and that is down to you
    '(and)? < (this|that|it|all of this|this whole mess|this mess|the whole thing) ~ (is|was|are) ~ (down to you|your doing|your making|entirely you|all you|all on you|because of your)',
    // you are the cause
    '(and)? < you are ~ (the|a) ~ (cause|root cause|root) ..',
    // the reason nobody visits is you
    '^^ < (the|one) (only|real|main)? reason .. (is|was) (you|your _) $',
    // this mess started with you
    '^ ~ (this|it|that|everything|all this|this whole (mess|thing|business)) ~ (started|began|starts|begins) with you',
    // it is you who let this die
    'it (is|was) you (who|that) ~ !(made|saved|taught|got me) #Verb ..',
    // that will be on your head
    '^^ ... (is|be|are) on your (head|conscience|hands)',
    // you are why i drink
    'you are (why|the only reason) ~ (i|we|she|he|they|nobody|no one|everyone|mom|mum|dad|the kids) ~ !(smile|laugh|believe|made|passed|won|love|am happy|get up) ..',
    // you pushed me to this
    'you ~ (pushed|drove|drive|brought|reduced|led) (me|us|him|her|them) (to|into) ~ (this|that|it|tears|drink|despair|debt|breaking|the edge|the brink|quit|leave|therapy|ruin)',
    // you turned me into somebody i hate
    'you ~ (turned|turn|made|are turning) (me|him|her|us|this house|this family|our home|every _) .. into (somebody|someone|a|an) ..',
    // you tore this family apart
    'you ~ (tore|torn|tear|tearing|ripped|split|broke|broken|pulled|drove|driven|are tearing|are driving) ~ (this|our|the|my|everyone|everybody|him|her|us|them) .. (apart|away|in half|in two|down the middle|up)',
    // you did my head in
    'you ~ (did|do|are doing) my head in',
    // you worried me sick
    'you ~ (worried|frightened) (me|us) (sick|half to death)',
    // you brought nothing but trouble
    'you ~ (brought|bring|caused|give|gave|created) ~ (me|us|this family)? ~ nothing but _',
    // you caused this fight
    'you ~ (caused|started|created|triggered|provoked) ~ (this|that|the|all|our|every|a|nothing but)? ~ (@sharp)? (mess|fight|fights|war|chaos|trouble|problem|problems|situation|drama|crisis|disaster|conflict|accident|pain|damage|argument|rift|feud|monster|misery|scandal|delay|delays|harm|confusion|scene|this $|hell|stress|hurt|uproar|nightmare) ',
  ],
  likely: [
    // i have no savings thanks to your gambling
    '^^ ... (thanks to|because of|due to|courtesy of|result of) ~ your ~ (little|stupid|constant|endless|own)? (temper|mess|drinking|mistake|mistakes|lies|lie|lying|laziness|attitude|behavior|behaviour|stubbornness|carelessness|negligence|drama|jealousy|pride|ego|stupidity|selfishness|shortcuts|delay|delays|incompetence|moods|mood|spending|gambling|stunt|stunts|speech|silence|secrets|secret|games|outburst|tantrum|tantrums|rumors|rumours|gossip|affair|cheating|procrastination|error|errors|screwup|screw-up|debts|debt|habits|habit|no _)',
    // we lost it because you could not be civil
    '^^ !(it sounds|maybe|even if|hurry|take|if|that is|thats|do you|did you|are you|is it) ... (me|us|we|my|our|she|he|they|the|this|everything|nobody|lost|late) ... because (of how you|of what you|of the way you|you ~ (could not|would not|forgot|had to|never|always|chose|decided|refused|kept|lied|left|failed|fancied|insisted|were too|ignored|overslept|drank|spent|wanted to)) !(leave my|left my|to be (happy|safe))',
    // your mistake cost this team its bonus
    '^ ~ your _ .. (cost|costs|ruined|ruins|ended|ends|sank|killed|kills|wrecked|destroyed|broke|nearly|almost|put (me|us|him|her|them|the|everyone)|took (the|my|our|away)|drove|drives|hurt|hurts|lost (us|me)|set us|made (me|us|him|her|everyone|it)|is (killing|ruining|tearing|hurting|making|driving|costing|destroying)) (me|us|our|my|the|this|a|him|her|them|everyone|worse|it|two|three) ..',
    // had you told me i would still have it
    '(had you|if you had) ~ (not)? ~ #Verb .. (i|we|she|he|they|none|it|this) ~ (would|could|might) ~ (still|not|never|be|have)',
    // since you moved in i can not sleep
    '(ever since|since) (you|your) ~ (moved|came|started|left|took|last|got|showed) .. (i|we|he|she|they|the kids|everything|nothing|it) ~ (can not|have not|has|have|am|is|are|do not|does not|keep|went)',
    // i gave up berlin for you
    'i ~ (gave up|gave|sacrificed|left|lost|threw away|quit|turned down|moved) .. for you (and|so|but) _',
    // you made him choose
    'you ~ made (me|us|him|her|them|my _|the _|a _ year old|our _) ~ (lie|choose|quit|beg|wait|apologize|apologise|pay|cover|look|stand|sit|walk|cancel|miss|give up|doubt|question|feel|cry|pick|drop|sell|leave|late|do it|do all|do everything|clean|explain) !(laugh|proud)',
  ],
  hint: [
    // you endangered the whole crew
    'you ~ (exposed|endangered|embarrassed) _',
  ],
});

export const downToYou = {
  id: 'down-to-you',
  kind: 'blaming',
  effect: 'With one culprit named, the talk turns to the verdict and away from what hurts.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: denial of responsibility',
  specimens: ['⟦Dinner goes cold every night because of you⟧.', 'We met the deadline because of you.'],
  find,
} as const satisfies Rule;

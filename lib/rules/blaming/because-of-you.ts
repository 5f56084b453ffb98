import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  likely: [
    // we missed it because of you
    '^ ~ !(happy|smile|alive|lucky|it is) _ ... because of (you $|what you (did|said)|the way you _|how you _)',
    // i am a wreck thanks to your moods
    '^ !(peace|all) .. thanks to (your ~ (mood|moods|lies|mess|mistake|mistakes|stunt|little stunt|stupid _|carelessness|temper|big mouth|drama|laziness|attitude|ego|jealousy|decisions|choices))',
    // because of what you did i cannot sleep
    '^ because of (what you (did|said)|the way you _|how you _) ..',
    // because of your shortcuts
    'because of your ~ (@verdict|shortcut|shortcuts|spending|gambling|silence|absence|choices|decisions|actions|words|moods|mood|rules|games|excuses|neglect|anger|debts|affair|cheating|selfish|carelessness|negligence|ego|mouth)',
    // we are late because you would not get up
    '^^ !(if|think|maybe|is|was|did|do|are) ... because you ~ (chose|choose|could not|would not|refuse|refused|decided|insisted|forgot|kept|keep|never (listen|listened|told|tell|called|call|came|asked|ask|paid|pay|checked|bother|bothered|answer|answered|reply|replied|showed|said|helped|help|learn|learned)|did not (bother|check|listen|tell|call|do|pay|bring)|had to|lied|were too) _',
    // that is down to you
    '^ (this|that|it|it all|all of it|all this|everything) ~ is ~ (all)? ~ (down to you|on u|on you|on your head|your doing) ~ (mate|now)? $',
    // that is your doing
    'that is ~ your doing',
    // it is down to you that
    '^ it is ~ down to you that _',
    // this outage is on you
    '^ (this|the|that|every|all) ~ !(round|drink|drinks|dinner|lunch|joke) _ _? _? (is|are|will be|was) ~ (all)? ~ (on you|on your (head|conscience)|down to you) $',
    // you are why i drink
    '^ ~ you are ~ (the cause|why (i|we|she|he|they|the|my|our|nobody|no one|everyone|mum|mom|dad) ~ !(smile|laugh|love|won|made|believe) _)',
    // the reason nobody visits is you
    '^ the ~ reason ~ (nobody|no one|i|we|she|he|they|everyone|my|our) ~ #Verb .. is you',
    // it is you who let this die
    '^ it is ~ you (who|that) ~ (let|@wrong.past|made|brought|put|did|left|forgot)',
    // people like you are the reason
    '(people|players|men|women|parents|guys|girls|bosses|users|comments|managers) like you are (the reason|why|what is wrong)',
    // had you told me i would still have it
    '^ had you ~ (not)? ~ #Verb .. (i|we|she|he|they|this|it|none|nothing|the|my|our) ..',
    // this whole mess started with you
    '^ ~ (this|it|all|everything|the) ... (started|starts|began|begins|comes down) (with|to) you $',
    // we all know who to thank
    '(know|knows) ~ (exactly)? ~ (who to (thank|blame)|whose fault)',
  ],
});

export const becauseOfYou = {
  id: 'because-of-you',
  kind: 'blaming',
  effect: 'A cause laid on one person is usually handed back.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦We missed the train because of you⟧.', 'Because of you we won.'],
  find,
} as const satisfies Rule;

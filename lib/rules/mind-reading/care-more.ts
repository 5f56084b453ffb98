import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  likely: [
    // you care more about your phone than me
    'you ~ (care|love|like|spend|prefer|value|trust|respect|worry|talk|listen) ~ .. (more|better) .. than ~ (me|us|your|our|about|i|to|with)',
    // you'd rather be with them
    'you ~ (would|had) rather ~ .. (than|with them|with her|with him|instead)',
    // you have no idea what i go through
    'you ~ (have no (idea|clue|concept)|have not (the|a) (slightest|faintest|clue)|do not have (a clue|any idea|the faintest)|do not know) ~ (what|how) ~ (i|it is|hard|much|we|tired|this|he|she)',
    // clearly you have better things to do
    '(clearly|obviously|apparently|i guess|i see|evidently) you ~ (have|had|do not|did not|think|would rather|are|were|never|already|want|wanted) ~ (better|more important|care|give|bother|too|made|read|busy|listen|not|no)',
    // you think the world revolves around you
    'you ~ (think|thought|act like|believe|assume) ~ (that)? ~ (the (whole)? world|everything|everyone|everybody|you are ~ (so|the|better|too|above|always|god|perfect|special|funny|clever|smart|a|such|right)|it is funny|that is funny|it is all)',
    // i suppose you think that's funny
    '(i suppose|i bet|i guess) you ~ think (that|this|it|you)',
  ],
});

export const careMore = {
  id: 'care-more',
  kind: 'mind-reading',
  effect: 'Ranked below something else, the reader hears a verdict on their heart.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦You care more about your phone than me⟧.',
    '⟦you have no idea what I go through⟧',
    'You like tea more than coffee.',
  ],
  find,
} as const satisfies Rule;

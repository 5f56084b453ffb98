import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  likely: [
    // we would not be here if you had listened
    '(we|this|it|none of this|that|things|she|he|they|i) would (not|never|all|still|have|be ~ (able|so much|a lot|much|easier|better|nice|nicer|great|more|less|happier)) ... if (you|it were not for you|it was not for you|you had) ~ (had|would ~ (not|have|just|listen|stop|shut|quit|ever|learn)|did not|were not|just|not|for you|only|bothered|listened|cared|stopped)',
    // if you cared you would have called
    'if you ~ (cared|loved|respected|listened|had listened|had cared|would listen|paid attention|had paid|had bothered|bothered|had read|were not so|were less|were not|tried|had tried|wanted|had done|had told|did not|had not|worked|knew) ... (you|we|i|this|it|maybe|none) ~ (would|could|might)',
    // if it weren't for you we'd be there
    'if it (were|was|had) not (been)? ~ for you .. (would|could)',
  ],
});

export const ifYouHad = {
  id: 'if-you-had',
  kind: 'blaming',
  effect: 'A past that cannot be changed is laid at one door.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    "⟦We wouldn't be in this mess if you had listened⟧.",
    '⟦If you cared you would have called⟧',
    'If you had a ticket we could go.',
  ],
  find,
} as const satisfies Rule;

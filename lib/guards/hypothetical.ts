import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

const OPENERS = new Set(['if', 'unless', 'whether', 'suppose', 'imagine', 'in case', 'assuming']);
const HELD = new Set(['threat', 'comparison', 'should', 'blaming', 'pressure']);

/** even if you had said no · in case you broke a glass · say you never came · pretend you are my boss */
const SUPPOSED = finder([
  '(even if|in case|just in case|say|suppose|supposing|imagine|pretend|assume|assuming|let us say|what if|as if|unless|if only) ~ you',
]);

/** if you had said no i would have been fine: nothing bad hangs on it */
const HARMLESS = finder([
  'if you ... (would|could|might) ~ (not)? ~ (have been|be|have|never have)? ~ (fine|ok|okay|happy|glad|known|great|nice|lovely|cool|no problem|understand|understood|a lazy)',
  'if you ... (no (problem|worries|pressure|rush|hurry|big deal)|let me know|just tell|text me|call me|honestly)',
]);

/** if you forgot it, no problem: said of a case, not of a deed. */
export const hypothetical: CandidateGuard = {
  id: 'hypothetical',
  leaves: 'A case that is only supposed.',
  scope: 'candidate',
  specimens: ['If you forgot it, no problem.', "⟦If you do that again we're done⟧."],
  silences(candidate, { sentence }) {
    const { first } = tokensOf(sentence, candidate);
    if (HARMLESS(sentence).some((range) => range.first <= first && first < range.last)) return true;
    if (candidate.kind === 'threat') return false;
    if (SUPPOSED(sentence).some((range) => range.first <= first && first < range.last)) return true;
    if (HELD.has(candidate.kind)) return false;
    const before = sentence.tokens[first - 1]?.normal ?? '';
    const opener = sentence.tokens[first]?.normal ?? '';
    return OPENERS.has(before) || OPENERS.has(opener);
  },
};

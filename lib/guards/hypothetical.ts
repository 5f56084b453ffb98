import type { CandidateGuard } from './guard';
import { tokensOf } from './matching';

const OPENERS = new Set(['if', 'unless', 'whether', 'suppose', 'imagine', 'in case', 'assuming']);
const HELD = new Set(['threat', 'comparison', 'should', 'blaming', 'pressure']);

/** if you forgot it, no problem: said of a case, not of a deed. */
export const hypothetical: CandidateGuard = {
  id: 'hypothetical',
  leaves: 'A case that is only supposed.',
  scope: 'candidate',
  specimens: ['If you forgot it, no problem.', "⟦If you do that again we're done⟧."],
  silences(candidate, { sentence }) {
    if (HELD.has(candidate.kind)) return false;
    const { first } = tokensOf(sentence, candidate);
    const before = sentence.tokens[first - 1]?.normal ?? '';
    const opener = sentence.tokens[first]?.normal ?? '';
    return OPENERS.has(before) || OPENERS.has(opener);
  },
};

import type { CandidateGuard } from './guard';
import { tokensOf } from './matching';

const AUXILIARIES = new Set(
  'do did does are were is was have had could can will would should may might shall am has must'.split(' '),
);
const SUBJECTS = new Set('it this that he she they i we there'.split(' '));
const QUESTION_KINDS = new Set(['loaded-question', 'comparison', 'pressure', 'threat', 'contempt']);

/** could you put me through · did you forget it? · how do you cheat: the statement's words in a question's order. */
export const plainQuestion: CandidateGuard = {
  id: 'plain-question',
  leaves: 'An honest question or a polite request.',
  scope: 'candidate',
  specimens: [
    'Have you ruined it already?',
    'Are you ignoring the rain?',
    '⟦You forgot my birthday again⟧!',
    'We missed the train and ⟦it is your own fault⟧.',
  ],
  silences(candidate, { sentence }) {
    if (QUESTION_KINDS.has(candidate.kind)) return false;
    const { first } = tokensOf(sentence, candidate);
    if (!(sentence.tokens[first]?.normal ?? '').startsWith('you')) return false;
    const before = sentence.tokens[first - 1];
    const two = sentence.tokens[first - 2]?.normal ?? '';
    if (!before || /[,.;:!?–—-]/.test(sentence.tokens[first]?.gap ?? '')) return false;
    if (before.normal === 'not') return AUXILIARIES.has(two);
    // it is your own fault: a subject stands before the verb
    return AUXILIARIES.has(before.normal) && !SUBJECTS.has(two);
  },
};

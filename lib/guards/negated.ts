import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

/** I do not think you are lazy · nobody says you are lazy · it is not that you never listen */
const find = finder([
  'i ~ (do not|did not|never|would not|am not) ~ (think|thought|believe|say|said|saying|mean|meant|feel|suggesting|implying|want) (that|to say|to imply)?',
  '(nobody|no one) ~ (thinks|says|said|is saying|believes|blames|thought) (that)?',
  '(should|do|did|would|could) not ~ (feel|think|believe|assume) (like|as if|that)?',
  '(not that|nobody says|no one says|nobody said|no one said|i never said|it is not like|not because|not saying|not saying that)',
]);

/** A judgment that the writer does not make. */
export const negated: CandidateGuard = {
  id: 'negated',
  leaves: 'A judgment that the writer says they do not hold.',
  scope: 'candidate',
  specimens: [
    "I don't think you are lazy.",
    'Nobody says you are lazy.',
    "⟦You are lazy⟧, I don't think so, I know.",
  ],
  silences(candidate, { sentence }) {
    const { first } = tokensOf(sentence, candidate);
    return find(sentence).some((range) => range.last === first);
  },
};

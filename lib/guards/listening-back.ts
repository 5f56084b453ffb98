import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

const KINDS = new Set([
  'criticism',
  'mind-reading',
  'overgeneralization',
  'should',
  'blaming',
  'pseudo-feeling',
]);

/** it sounds like you are blaming yourself · i see that you did not want this · you are hurting */
const find = finder([
  '(sounds|sound|sounded|seems|seem|looks) ~ (like|as if|as though) (that)? !(you are the one|you have no|you never) you',
  '(i am sorry|sorry to hear|sorry|glad|happy|great|good|nice|congrats|thank god|thank goodness|thanks) ~ (that|to hear|to see)? (that)? you',
  'you .. (blame|blaming|blamed|beat|beating|hurting|doubt|doubting|hate|hating|hard on|criticize|criticizing|neglect|neglecting|forgive|punish|punishing|push|pushing|sabotage|sabotaging) (yourself|yourselves)',
  'you are (hurting|struggling|grieving|suffering|depressed|in pain|overwhelmed)',
  '(he|she|they|it|that|which|someone|people) ~ (made|makes|make|making) (you) ~ (feel|think)',
]);

/** Listening: somebody's trouble said back to them. */
export const listeningBack: CandidateGuard = {
  id: 'listening-back',
  leaves: 'Listening: what somebody told, said back to them.',
  scope: 'candidate',
  specimens: [
    'It sounds like you blame yourself for the whole day.',
    'Sorry you never got an answer.',
    "⟦You're blaming me for everything⟧.",
    'Wow, ⟦you lied to me⟧.',
  ],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind)) return false;
    const range = tokensOf(sentence, candidate);
    return find(sentence).some(({ first, last }) => first < range.last && range.first < last);
  },
};

import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

const KINDS = new Set([
  'overgeneralization',
  'criticism',
  'blaming',
  'mind-reading',
  'should',
  'pseudo-feeling',
]);

/** You always make me laugh · you never disappoint · you are always so kind · you did nothing wrong */
const find = finder([
  // we met the deadline because of you · thanks to you I passed
  '(smile|smiling|laugh|happy|happier|passed|won|met the|made it|finished|graduated|survived|got (the|my|into)|alive|stronger|better|safe|calm|believe|confident|proud|possible|works|sober|clean) .. (because of|thanks to) you',
  '(because of|thanks to) you .. (smile|happy|happier|passed|won|met|made it|finished|graduated|survived|got (the|my|into|here|there|home)|alive|stronger|better|safe|calm|believe|confident|proud|okay|fine|on time|again in myself)',
  // i gave up berlin for you and I would do it again
  'for you .. would do it (all)? again',

  'you .. @always ~ @credit',
  'you .. (make|made|makes|making) .. (laugh|smile|happy|happier|better|proud|feel good|feel loved|feel special|feel safe|feel better|blush|my day|my night|my week|stronger)',
  'you .. @never ~ (disappoint|disappoints|disappointed|fail|fails|failed|let me down|lose|lost|give up|gave up|gave up on me|cease to amaze|judged|judge me|quit|forget my birthday|complained|complain|complains)',
  'you .. (nothing|not anything|not do anything|never anything) ~ wrong',
  'you ~ (bet|rock|rule|complete me|hug|kick ass|do right|go girl|got this|got it|nailed|made it|did it|did great|did good|did well|did amazing|win|won|deserve|saved|are (right|damn right|so right|the (real)? (man|boss|bomb|champ|goat|queen|king|mvp|one for me|love of my life|light of my life|reason i (smile|wake|live|am happy))))',
  'you ~ (are|were|have been|look|looked|sound|sounded) ~ @always? ~ @praise',
  'you .. not (ruin|ruined|ruining|hurt|hurting|upset|upsetting|bother|bothering|disturb|disturbing|annoy|annoying|disappoint|disappointing|embarrass|forget|lie|waste|wasting)',
]);

/** Praise, thanks, comfort, reassurance: the same shapes with something good in them. */
export const praise: CandidateGuard = {
  id: 'praise',
  leaves: 'Praise, thanks, comfort and reassurance.',
  scope: 'candidate',
  specimens: ['You always make me laugh.', 'You never disappoint.', '⟦You never help me⟧.'],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind) && candidate.evidence >= 1) return false;
    const range = tokensOf(sentence, candidate);
    return find(sentence).some(({ first, last }) => first < range.last && range.first < last);
  },
};

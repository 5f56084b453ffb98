import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedVerdict = {
  id: 'worded-verdict',
  kind: 'labeling',
  effect: 'Words like these are heard as a verdict, and a verdict is fought.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You sound dumb and angry⟧.', 'You sound tired and happy.'],
  find: byWording('labeling', 'verdict'),
} as const satisfies Rule;

import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedScorn = {
  id: 'worded-scorn',
  kind: 'contempt',
  effect: 'Words like these are heard as scorn.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦Only an idiot believes that crap⟧!', 'Only an artist sees that shade.'],
  find: byWording('contempt', 'scorn'),
} as const satisfies Rule;

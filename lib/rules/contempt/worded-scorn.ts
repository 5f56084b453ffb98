import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedScorn = {
  id: 'worded-scorn',
  kind: 'contempt',
  effect: 'Words like these are heard as scorn.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦Stupid lazy idiot of a man⟧!',
    '⟦dumb as a rock and twice as ugly⟧',
    'Quick as a fox and twice as pretty.',
  ],
  find: byWording('contempt', 'scorn'),
} as const satisfies Rule;

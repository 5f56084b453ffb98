import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedCharge = {
  id: 'worded-charge',
  kind: 'criticism',
  effect: 'Words like these are heard as a charge.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦You people make me sick⟧.',
    'You people make me smile.',
    'Your jokes are as good as your coffee.',
  ],
  find: byWording('criticism', 'charge'),
} as const satisfies Rule;

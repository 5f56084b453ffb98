import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedDuty = {
  id: 'worded-duty',
  kind: 'should',
  effect: 'A duty told in these words sounds like a reproach.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You should keep your dirty mouth shut⟧.', 'You should keep your seat belt on.'],
  find: byWording('should', 'duty'),
} as const satisfies Rule;

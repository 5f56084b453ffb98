import { byWording } from '../by-wording';
import type { Rule } from '../rule';

/** No construction, but the words of one. */
export const wordedQuestion = {
  id: 'worded-question',
  kind: 'loaded-question',
  effect: 'A question asked in these words is heard as an accusation.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦Does your mother know how rude you are to people⟧?',
    'Does your mother know how late you are?',
  ],
  find: byWording('loaded-question', 'question'),
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('should', {
  likely: [
    // you should have told me
    'you ~ (should|could|might|ought to) ~ (not)? ~ have ~ _',
    // you were supposed to call
    'you (are|were) ~ (supposed|meant) to',
  ],
});

export const shouldHave = {
  id: 'should-have',
  kind: 'should',
  effect: '“Should have” looks back at what cannot be changed.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You should have called⟧.', 'You should try the soup.'],
  find,
} as const satisfies Rule;

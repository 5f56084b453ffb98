import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // you make me feel small
    'you ~ (make|made|are making|have made) (me|us|him|her|them|everyone) ~ (feel)? ~ (so|like)? ~ @feeling',
  ],
  likely: [
    // you drive me crazy
    'you (are)? ~ (driving|drive|drove|piss|pissed|pissing|tick|ticked|annoy|annoying|annoyed|irritate|irritating|bore|boring|stress|stressing|scared|killing|cost|disappoint) (me|us)',
  ],
});

export const youMadeMe = {
  id: 'you-made-me',
  kind: 'blaming',
  effect: 'Made into the cause of a feeling, somebody defends themselves instead of hearing it.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You made me cry⟧.', 'You make me happy.'],
  find,
} as const satisfies Rule;

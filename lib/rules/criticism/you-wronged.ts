import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // you ruined my birthday
    '!(if|when|whenever) you ~ (have|had)? ~ (@wrong.past|@wrong.done)',
    // you are ignoring me
    'you (are|were|have been) ~ @wrong.ing',
  ],
});

export const youWronged = {
  id: 'you-wronged',
  kind: 'criticism',
  effect: 'An accusation is answered before it is heard.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You ruined my birthday⟧.', 'You left your keys here.'],
  find,
} as const satisfies Rule;

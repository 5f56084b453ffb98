import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // i can not believe you lied
    'i (can not|can hardly|do not) (even)? believe (that)? you ~ !(found|made|got|won|are) _',
    // i am sick of your drinking
    '(i am|am|i|so) ~ (sick|tired|sick and tired|fed up) (of|with) (your|you|all your|all of your)',
  ],
});

export const cannotBelieve = {
  id: 'cannot-believe',
  kind: 'criticism',
  effect: 'Disbelief says that a deed is past explaining.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦I can't believe you did that⟧."],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // it is your fault
    '(it|this|that|everything|all) ~ (is|was) !(not) ~ (your|all your|entirely your) ~ (fault|doing)',
    // because of you we missed it
    'because of you !(i can|i am so|that i) _',
    // you are the reason
    'you are the (reason|cause) .. (late|lost|why|that|failed|this)',
  ],
  likely: [
    // blame yourself
    '^ (you (can|should) only)? blame yourself',
    // your own fault
    'your own (fault|doing|mess)',
  ],
});

export const fault = {
  id: 'fault',
  kind: 'blaming',
  effect: 'A cause laid on one person is usually handed back.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦It's your fault⟧.", "It's not your fault."],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  sure: [
    // you did not even bother
    'you ~ (do|did|have|can|could|would|will|are|were) not even _',
  ],
  likely: [
    // you did not call
    'you ~ (do|did|will|would) not ~ !(care for|need to) @care.base',
  ],
});

export const youDidNot = {
  id: 'you-did-not',
  kind: 'criticism',
  effect: 'A list of what was not done is heard as a verdict.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦you didn't even bother to call⟧"],
  find,
} as const satisfies Rule;

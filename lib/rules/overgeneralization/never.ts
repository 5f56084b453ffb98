import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // you never listen
    'you ~ @never ~ (@care.base|@care.past|@care.done)',
  ],
  likely: [
    // you never have the time
    'you ~ (have|had)? @never ~ !(know|knew|guess|mind|believe|heard|met|seen|been|tried) _',
  ],
});

export const never = {
  id: 'never',
  kind: 'overgeneralization',
  effect: '“Never” invites a counter-example, and the talk turns to that.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦You never listen to me⟧ when I talk.', 'You never know.'],
  find,
} as const satisfies Rule;

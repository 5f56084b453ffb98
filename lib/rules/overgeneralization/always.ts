import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // you are always late
    'you (are|were|have been)? ~ @always ~ (on (your|the) phone|late|@verdict|@wrong.ing|@wrong.base|@wrong.past|@nuisance.ing)',
  ],
  likely: [
    // you always have to
    'you ~ @always ~ @nuisance.base',
  ],
});

export const always = {
  id: 'always',
  kind: 'overgeneralization',
  effect: '“Always” invites a counter-example, and the talk turns to that.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦ur always on ur phone⟧', 'You always make me laugh.', '⟦You are constantly late⟧.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // stop lying to me
    '^ ~ (stop|quit) (@wrong.ing|being (so)? @conduct|acting|pretending)',
  ],
});

export const stopDoing = {
  id: 'stop-doing',
  kind: 'criticism',
  effect: 'A command about a habit sounds like a verdict on it.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦Stop lying⟧.', 'Stop by later.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // shut up already
    '^ (just|please|oh|so|now|well|you)? (shut up|shut the fuck up|shut the hell up|shut your mouth|shut it|get over it|get over yourself|grow up|get a life|get a grip)',
  ],
  likely: [
    // whatever, calm down
    '^ (just|please|oh|so|now|well|you)? @dismissal $',
  ],
});

export const dismissal = {
  id: 'dismissal',
  kind: 'contempt',
  effect: 'Words that wave a feeling away usually make it louder.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦Get over it⟧.', '⟦calm down⟧', 'Calm day here.'],
  find,
} as const satisfies Rule;

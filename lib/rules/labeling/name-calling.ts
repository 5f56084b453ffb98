import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // you stupid idiot
    '!(thank|love) you ~ @sharp? @sharp? @sharp? @name',
    // shut up, moron
    '^ @sharp? @sharp? @name.one $$',
  ],
});

export const nameCalling = {
  id: 'name-calling',
  kind: 'labeling',
  effect: 'A name stops the talk: what comes back is usually another name.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦you stupid idiot⟧', 'Do it again, ⟦moron⟧.', 'Thank you idiot-proof tools.'],
  find,
} as const satisfies Rule;

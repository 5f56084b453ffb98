import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // you are being ridiculous
    'you are ~ being ~ @conduct',
    // you are overreacting
    'you are ~ (overreacting|overthinking it|exaggerating|imagining things|making a big deal|making a fuss|making a mountain)',
  ],
});

export const verdictOnConduct = {
  id: 'verdict-on-conduct',
  kind: 'contempt',
  effect: 'A verdict on how somebody behaves leaves them nothing to answer but no.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦You're being ridiculous⟧.", "⟦you're overreacting⟧"],
  find,
} as const satisfies Rule;

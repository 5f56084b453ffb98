import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // fuck you · fuck off, you stupid asshole
    '(fuck|screw|damn|curse|blast) you',
    // go to hell
    'go (to hell|fuck yourself|screw yourself|kill yourself|die)',
    // piss off, you jerk
    '(fuck|piss|bugger|sod) (right)? off',
    // get lost, you fool
    '(get lost|drop dead|burn in hell|rot in hell|kiss my ass)',
  ],
});

export const curse = {
  id: 'curse',
  kind: 'labeling',
  effect: 'A curse ends the conversation that the words could have been about.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦Screw you⟧.', '⟦go to hell⟧'],
  find,
} as const satisfies Rule;

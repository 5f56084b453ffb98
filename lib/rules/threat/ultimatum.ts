import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // if you do that again we are done
    'if you ... (we|i) (are|am) ~ (done|through|finished|over|leaving|gone|out|breaking up|divorcing|going to (leave|break|kill|tell|kick|throw|sue|block|report))',
    // or else
    '_ .. or else $',
    // one more lie and i am gone
    'one more _ .. and (i|we) (am|are|will)',
    // do not bother coming home
    '(do not|never) (ever)? bother (coming|calling|texting|showing|to come|to call|talking)',
  ],
});

export const ultimatum = {
  id: 'ultimatum',
  kind: 'threat',
  effect: 'An ultimatum puts the relationship on the table, and then the talk is about that.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦If you do that again we're done⟧.", "If you're late, text me."],
  find,
} as const satisfies Rule;

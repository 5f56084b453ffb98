import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pressure', {
  sure: [
    // answer me
    '^ (just|please)? answer (me|the question|your phone|the phone|my question)',
    // why are you not answering
    'why ~ @hell? (are|do|did|will|have) (you not|not you) ~ (answering|answer|replying|reply|responding|respond|texting|text|picking up|pick up|calling|call|replied|answered|responded)',
    // call me back now
    '(call|text|answer|reply|message|ring) (me)? (back)? (now|right now|this instant|immediately|asap)',
  ],
});

export const answerNow = {
  id: 'answer-now',
  kind: 'pressure',
  effect: 'A demand for an answer now is heard before the reason for it.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦ANSWER ME⟧', '⟦Call me back NOW⟧.', 'Call me when you can.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  sure: [
    // you promised me
    'you ~ (promised|swore|vowed) ~ !(to love|him|her) ..',
    // you said you would call
    '&(what|thought|think|when|if|because|since|glad|happy) you (said|told me|told us|told everyone|told him|told her) ~ (that)? you ~ (would|will|were going to|were gonna|had|could|did|wanted) .. ',
    // you broke your promise
    'you ~ (break|broke|keep breaking|broke) ~ (your|our|every|another|a) ~ (promise|promises|word|agreement|trust|vows)',
    // you went back on your word
    'you ~ (went back on|did not keep|never keep|never kept|go back on|did not stick to|changed) ~ (your|our|the) ~ (word|promise|agreement|plan|deal)',
  ],
});

export const brokenPromise = {
  id: 'broken-promise',
  kind: 'criticism',
  effect: 'A promise held up as proof is answered with a defense.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You promised me⟧.', '⟦you said youd be home by six⟧', 'You said you like olives?'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // stop lying to me
    '^ @lead? @lead? < (please|can you|could you|will you|would you|you (can|need to|have to|could|should|must|better)|why do not you|i suggest you|i wish you would)? ~ (stop|quit) ~ (trying to)? ~ (@wrong.ing|@wrong.base|being ~ (such|so|that)? ~ (a|an|like)? ~ (@conduct|@verdict|@name|@image|@sharp)|acting|behaving|pretending|assuming|insisting|claiming|telling (me|people|everyone) what|making (assumptions|accusations|excuses|false|up|everything|this (about|hard|harder)|it (about|hard|harder)|things (worse|up)|a (scene|fuss|fool|mess|big))|thinking (you|that you|everyone|everything)|treating|talking (down|over|shit|crap|nonsense|trash|back|about me|to me like)|bringing (up|it up|that up)|getting (so)? (defensive|mad|angry)|calling (me|us|him|her|them|people)|wasting|feeling sorry|using (me|us|people|it as)|hiding|running away|looking down|comparing|demanding|ordering|being so|your ~ @failing)',
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

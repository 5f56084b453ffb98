import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // nothing i do is ever good enough for you
    'nothing (i|we) (do|say|try|did|cook|make|buy) .. (enough|right|ok|okay|pleases|please|makes|matters|counts)',
    // all you do is complain
    'all you (do|did|ever do|ever did|care about|think about|want|know) ~ is',
    // every time i talk you walk off
    'every (single)? time (i|we) .. you _',
  ],
});

export const nothingIDo = {
  id: 'nothing-i-do',
  kind: 'overgeneralization',
  effect: 'Words for everything leave nothing to mend.',
  severity: 'strong',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦Nothing I do is ever good enough for you⟧.'],
  find,
} as const satisfies Rule;

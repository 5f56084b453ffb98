import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // you are such a liar
    'you are ~ (a|an|the|one|my)? @sharp? @sharp? @name',
    // you are so selfish
    'you are ~ @verdict',
  ],
  likely: [
    // you sound like an idiot
    'you (look|sound|act|behave|talk|seem) ~ (like)? (a|an|the)? @sharp? (@name|@verdict)',
  ],
});

export const verdictOnPerson = {
  id: 'verdict-on-person',
  kind: 'labeling',
  effect: 'A verdict on who somebody is invites a defense of the person, not a talk about what happened.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: [
    '⟦You are so selfish⟧.',
    '⟦ur such a liar⟧',
    '⟦Your full of it⟧',
    'You are so kind.',
    'You are right.',
  ],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  likely: [
    // every conversation with you ends in a fight
    '(every|each|any) (single)? _ with you ~ (is|ends|turns|becomes|has|goes|starts|feels) ~ (in|into|to|like)? ~ (a|an)? ~ (fight|argument|battle|war|drama|problem|lie|struggle|nightmare|disaster|mess|chore|competition|test|lecture|negotiation|exhausting|hard|wrong|bad|@verdict)',
    // always an excuse with you
    '(there is|it is)? ~ always ~ (an|some|a|another|the same|one more|about) ~ (excuse|excuses|reason|story|problem|drama|something|thing|lie|you|yourself) .. (with you|you|isn)?',
    // not once have you said sorry
    'not (once|a single time|one single time|one time|even once|ever) ~ (have|did|do|has) you',
    // it is always something with you
    '(it is|there is) ~ always ~ (something|about you|your|the same|one thing|an issue|me who)',
    // you only call when you need something
    'you ~ only ~ ever? ~ (call|text|talk|come|show|message|visit|care|think|listen|help|remember|say|write|love|want me|speak|hear) .. (when|if|because|about)',
  ],
});

export const everyWithYou = {
  id: 'every-with-you',
  kind: 'overgeneralization',
  effect: 'Every time is many times, and somebody will find the one that was not.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: [
    '⟦Every conversation with you ends in a fight⟧.',
    '⟦Not once have you asked about my day⟧',
    'Every day with you is a gift.',
  ],
  find,
} as const satisfies Rule;

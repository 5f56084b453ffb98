import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  likely: [
    // you do not answer any of my questions · you did not help even once
    'you ~ (do|did|have|had|will) not ~ @care .. (any|anything|anyone|anybody|a single|even once|ever|once|at all|one)',
    // you are never there
    'you (are|were|have been) ~ @never ~ (there|here|home|around|available|ready|satisfied|happy|pleased|sorry|grateful|on time|on my side|at (your|the|my|home)|in (the mood|a good)|free|interested|honest|nice|the one)',
    // you are always on your phone
    'you (are|were|have been) ~ @always ~ (on (your|that|the)|at (your|the|work)|in a (mood|bad)|with (your|her|him|them)|out with|too (busy|tired|drunk)|unprepared|drunk|moody|distracted|somewhere else|the victim|right|the last|full of|against me|mad at|cross|angry|miserable|negative|unavailable|first to)',
    // you have always favored him
    'you have ~ always ~ (favored|favoured|preferred|hated|resented|had (to|a|it)|put|been ~ (@verdict|@conduct|jealous|cold|like this|this way|his|her|the same|about you)|thought (you|i)|wanted|looked down|treated|taken|made|let|found|blamed|@wrong.done)',
    // you always take, you never give
    'you ~ @always ~ (take|win|know best|get away|get your|have a (better|reason|problem)|believe (her|him|them)|did have to) ..',
    // you have not helped once
    'you have not ~ #Verb .. (once|a single|since|in (weeks|months|days|years|ages|six|ten|two|three)|for (weeks|months|days|years|ages))',
    // in six years you have not remembered one birthday
    '^ (in|for|after) ~ (all)? ~ (_ _?) (years|months|weeks|days) .. you have (not|never) ~ #Verb',
    // you have had something nasty to say about everyone
    'you have ~ (always|had|got) ~ something ~ (@verdict|negative|bad|to say|to complain) .. (every|all|always|about)',
  ],
});

export const neverThere = {
  id: 'never-there',
  kind: 'overgeneralization',
  effect: '“Never” invites a counter-example, and the talk turns to that.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ["⟦You're never there for me⟧.", 'You are never alone.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // you are always late
    'you (are|were|have been)? ~ @always ~ (on (your|the) phone|late|@verdict|@wrong.ing|@wrong.base|@wrong.past)',
  ],
  likely: [
    // you are always like this · always in our way
    'you (are|were|have been) ~ @always ~ (like (this|that)|short (on|of|with)|behind|running (late|off|away|around)|out of (line|money|control)|in (the|my|our|everyone) way|up to (something|no good)|full of|ready to (fight|argue|blame|criticize|criticise)|too (busy|tired|lazy|drunk|good|proud|cheap)|against me|on my (case|back)|in my business)',
    // you always talk without listening
    'you ~ @always ~ #Verb .. without ~ (even|ever)? ~ (#Gerund|any|a (word|thought|reason))',
    // you always seem to be busy
    'you ~ @always ~ (seem|seemed|appear|appeared|manage|managed|find a way|found a way|happen|happened|try|tried|end up|ended up) ~ (to)? ~ (be|have|forget|do|get|want)? ~ (@verdict|@doubtful|@wrong|@nuisance|busy|occupied|unavailable|away|absent|late|tired|sick|gone|broke|forget|complain|angry|mad|upset|cross|in a (mood|hurry)|on your|too|something|an excuse|excuses|better|my|me)',
    // you always have to be right
    'you ~ @always ~ (have|need|want|got) to ~ (be (right|first|the|so|in)|have|win|make|bring|do (this|that)|start|argue|get|ruin|turn|control|act|be)',
    // you always do this
    'you ~ @always ~ (do (this|that|it)|say (that|this|the|you)|act|find (a|an|something|some|fault)|have (an excuse|some excuse|something|to)|expect|demand|think (you|the|i|it)|take (his|her|their|your|so|it)|choose|pick|put (me|work|your|them|her|him|yourself)|make (me|it|everything|excuses|a|fun|yourself|things|this|us)|get (mad|angry|upset|defensive|your|what|like|so)|turn|side with|leave (me|us|your|it|the|everything)|want something|need something|change the|bring up|assume|pretend|cancel|forget|show up late|come late|talk (over|about yourself)|tell me (what|how)|let|push|lose your|go (back|off)|argue|fight|spend|blow|slam|walk|run (off|away|to)|behave|compare|correct|postpone|try to (change|make|start|control))',
    // you are always asking for money
    'you (are|were|have been) ~ @always ~ @nuisance.ing',
  ],
  hint: [
    // you always use that
    'you ~ @always ~ @nuisance.base',
    // you are always drunk
    'you (are|were) ~ @always ~ (@feeling|busy|tired|working|gone|away|out)',
  ],
});

export const always = {
  id: 'always',
  kind: 'overgeneralization',
  effect: '“Always” invites a counter-example, and the talk turns to that.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3',
  specimens: ['⟦ur always on ur phone⟧', 'You always make me laugh.', '⟦You are constantly late⟧.'],
  find,
} as const satisfies Rule;

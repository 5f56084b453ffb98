import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // some friend you are
    '^ @lead? < (some|a fine|fine|nice) @role you (are|were|turned out to be|make)',
    // you call yourself a mother
    '&(do|can|could|would|should|to) < @you (really|still|even|seriously|actually)? (call|calling|consider) yourself (a|an|my|her|his|their|our) (@better|great|devoted|loving|proud)? @role',
    // what kind of father forgets his son
    '< what (kind|sort|type) of (a|an)? (sick|twisted|horrible|terrible|selfish|crappy)? !(person are you) (man|woman|person|husband|wife|mother|mom|mum|father|dad|parent|son|daughter|brother|sister|friend|boyfriend|girlfriend|partner|boss|human being|human|monster|idiot) (are you !(looking|hoping|seeking|trying|going|after|interested|into)|(would ~ )?(do|does|did|leave|leaves|forget|forgets|lie|lies|cheat|cheats|ignore|ignores|treat|treats|say|says|let|lets|abandon|abandons|steal|steals|walk|walks|put|puts|choose|chooses|miss|misses|spend|spends|talk|talks|make|makes|acts|act|hides|hide|refuses|refuse) !(i|you (want|like|need)))',
    // you are a poor excuse for a man
    '(poor|sorry|pathetic|sad|lame|miserable|piss poor) excuse (for|of) (a|an) _',
    // you do not deserve to be a mother
    '@you (do not|never|did not) ~ (deserve|deserved) (to be (a|an|her|his|their|called)|those|your|these|her|him|a family|that) .. (kids|children|mother|father|dad|mom|mum|friend|wife|husband|her|him|family|friends|parent)',
  ],
  likely: [
    // you are not my real mom
    '^ @lead? < @you (are|were) (not|never) (really|even)? (my|a|his|her|their) (real|actual) (@role|@kin) >',
    // and you wonder why nobody likes you
    '(and)? @you wonder why (nobody|no one|everyone|everybody|people|he|she|they|your|i|we)',
    // I thought you were better than this
    'i (thought|expected) (you were|better from you|more from you|better of you|more of you) ~ (better than|different|smarter than|more mature|my friend)',
    // nobody likes you
    '^ @lead? < (nobody|no one|not one person|everyone|everybody|people) ~ (likes|loves|wants|cares about|respects|can stand|hates|will ever love|will ever want|hate|laughs at|is laughing at|is sick of|is tired of) you !(to|more|for|like|just|very|so much|dearly|here|have|are right|as|too|all|both|look|should|could|will|at|in|were great|did|do)',
    // Some friend.
    '^^ @lead? < some (friend|mate|pal|husband|wife|mother|father|mom|mum|dad|brother|sister|boss|leader|partner|boyfriend|girlfriend|son|daughter|parent|team|colleague|family|best friend|host|neighbor|neighbour) > $$ %cold',
    // there is not a generous bone in your body
    'there (is|was) (not|no) ~ (a|an|one|single)? .. (bone in your body|in your (heart|head|whole body))',
    // your bag of lies
    '^ of all the (@verdict|@poor|@sharp) ',
  ],
});

/** Some friend you are, you call yourself a mother: a role held against somebody. */
export const roleDenied = {
  id: 'role-denied',
  kind: 'labeling',
  effect: 'A role held against somebody says: you are not who you should be.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: [
    '⟦Some friend you are⟧.',
    '⟦You call yourself a mother⟧?',
    '⟦What kind of father forgets his son⟧?',
    'What kind of partner are you looking for?',
    'What do you call yourself online?',
  ],
  find,
} as const satisfies Rule;

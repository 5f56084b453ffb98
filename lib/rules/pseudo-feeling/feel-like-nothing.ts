import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pseudo-feeling', {
  likely: [
    // i feel like i'm talking to a wall
    'i ~ (feel|felt) ~ like i ~ (am|was|have to|do not|did not|can not|never|always) ~ (talking to a|talking to myself|the only one|the only|invisible|nothing to you|a burden|matter|exist|your (maid|servant|mother|mom|nanny|secretary|atm|chauffeur|babysitter|parent)|the maid|in this alone|doing everything|walk on|walking on|on eggshells|even have|beg|begging|living with|married to|dating|count|last on|not even|second|a ghost|can talk to you|trust you|know you|good enough)',
    // i feel like a single parent
    'i ~ (feel|felt) ~ like (a|an|the|your) ~ (single (mom|mum|mother|dad|father|parent)|maid|servant|nanny|atm|babysitter|chauffeur|roommate|stranger|afterthought|burden|ghost|housekeeper|backup|second choice|joke to you|nobody|doormat|option|wallet|mother|secretary|slave|widow)',
    // my feelings mean nothing to you
    'i ~ (feel|felt) ~ like my ~ (feelings|opinion|opinions|needs|words|work|voice) .. (nothing|not|never)',
  ],
});

export const feelLikeNothing = {
  id: 'feel-like-nothing',
  kind: 'pseudo-feeling',
  effect: 'A picture of oneself that only the other could have drawn is heard as a charge.',
  severity: 'mild',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: ["⟦I feel like I'm talking to a wall⟧.", '⟦I feel like a single parent⟧', 'I feel like a king.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('comparison', {
  sure: [
    // why can not you be more like
    'why (can|could|are) (not you|you not) ~ (be)? ~ (more)? like',
    // my ex would never do this
    '(my|your) (ex|exes|sister|brother|mother|mom|mum|dad|father|friends|old boss) would (never|not have|have)',
    // other people's partners plan things
    "other (people|couples|husbands|wives|parents|mothers|fathers|moms|dads|friends|guys|girls|men|women|teams|boyfriends|girlfriends|kids|people's _)",
  ],
});

export const moreLike = {
  id: 'more-like',
  kind: 'comparison',
  effect: 'Measured against somebody else, people defend what they are.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦Why can't you be more like your sister⟧?", 'You look like your sister.'],
  find,
} as const satisfies Rule;

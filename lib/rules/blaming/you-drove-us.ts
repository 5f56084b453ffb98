import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  likely: [
    // you drove him away
    'you ~ (have)? ~ (drove|driven|pushed|chased|scared|frightened) (me|us|him|her|them|everyone|everybody|people|my _|our _|the _) ~ (away|to this|to it|out|over the edge|to (drink|tears|breaking)|into (debt|this))',
    // you turned me into somebody i am not
    'you ~ (have)? ~ (turned|made) (me|us|him|her|them|our _|this _|my _) into ~ (a|an|someone|somebody|the) ..',
    // you made me lie
    'you ~ (have)? ~ (made|make|are making|forced|force) (me|us|him|her|them|my _|our _|the _|everyone|a _ _ _) ~ (lie|choose|quit|beg|wait|doubt|question|hate|regret|lose|miss|leave|cry|suffer|walk on eggshells|clean up|cover|do all|do everything|apologize|apologise|give up|explain|watch)',
    // you split the family
    'you ~ (have)? ~ (split|torn|tore|ripped|broken|broke|poisoned|killed|sucked|drained|destroyed|ruined|wrecked|sunk|sank) ~ (this family|the family|our family|the mood|the party|the team|the house|every|everything|your mother _?|your mothers|my mothers|all the|the whole|any|apart)',
    // you have made this house a misery
    'you ~ (have)? ~ (made) (this|our|my|the|coming|every|being) .. (hell|a misery|miserable|toxic|a nightmare|unbearable|impossible|a battle|a war|about (you|your _)|feel like|a place nobody)',
    // you had her in tears
    'you ~ had (me|us|him|her|them|mum|mom|dad|my _|the _|your _) ~ in ~ (tears|bits|pieces|hysterics)',
    // you dragged me into your drama
    'you ~ (dragged|drag|pulled|got|have got|have dragged|dropped|landed) (me|us|him|her|them|my _|the _) ~ (all)? ~ (into|in) ~ (your|this|that|it|the middle|trouble|the shit|debt)',
    // you worried me sick
    'you ~ (worried|frightened|scared) (me|us|your _|my _) ~ (sick|half to death)',
    // you did my head in
    'you ~ (do|did|are doing) my head in',
    // you brought trouble into this house
    'you ~ (have)? ~ (brought|bring|caused|cause|created|create) ~ (nothing but)? ~ (trouble|shame|chaos|misery|problems|drama|disgrace|pain|this (mess|fight|crisis|war|problem|custody|argument|rift)|so much (pain|trouble|damage|drama)|all (this|these))',
    // your gambling cost us the house
    '^ ~ your _ _? _? (cost|ruined|killed|ended|sank|destroyed|wrecked|broke|split|closed|upset|embarrassed|hurt|humiliated|drove|took|put|lost|delayed|is (ruining|killing|destroying|costing|driving|tearing|making|hurting)|has (cost|ruined|killed|ended|destroyed|put|made)|nearly _) ~ (me|us|this|that|our|my|the|him|her|them|a|everything|everyone|it|half)',
    // the debt is yours, not mine
    '^ the (debt|debts|lies|mess|mistake|mistakes|blame|fault|failure|guilt) ~ (is|are) ~ (all)? yours',
    // i gave up everything and this is what i get
    '(and)? this is ~ (what i get|how you (repay|thank) (me|us))',
  ],
  hint: [
    // since you moved in
    '^ .. (since|the day|ever since|until) you (came|moved|started|showed up|arrived|left|took over)',
  ],
});

export const youDroveUs = {
  id: 'you-drove-us',
  kind: 'blaming',
  effect: 'Made into the cause of everything, somebody defends themselves instead of hearing it.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You drove him away⟧.', 'You drove him home.'],
  find,
} as const satisfies Rule;

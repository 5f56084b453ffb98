import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** Deeds that are as often an accident, a slip or a figure of speech: not judged by the verb alone. */
const SLIP =
  '(forgot|forgotten|scared|upset|threw up|blew up|hurt (yourself|your)|broke (up|my fall|the (ice|internet|record|code))|broken (your|up)|stole my heart|stolen my heart|lost it|choked|forgetting|breaking up|snored|disappeared|killing (me|it|this|them)|dodged|killed it|threw up|camping|camped|exaggerating|tanked|trapped|freaked|crushed it|pretending|wasting your (time|breath|money|talent)|wasted your (time|breath))';

const find = byPatterns('criticism', {
  likely: [
    // you insult my friends · you twist everything I say
    `^ @lead? @lead? < you (two|guys|people|all|both|just|always|really|still|only|even|also)? ~ !(forget|hide|break|throw|feed|camp|fake|spoil me|choke|hurt yourself|drive me (home|to|there)|scare|take my breath|make me (feel|look|cry|wait|do)|kill|crush|trap|tease|trick|force|hold) @wrong.base .. (me|us|my|our|everything|everyone|everybody|people|him|her|them|it|all|others|anyone|yourself|the|your)`,
    // you fail to understand · you refused to help · you neglected to mention it
    'you ~ (have|had|are|keep|still)? ~ (fail|failed|failing|refuse|refused|refusing|neglect|neglected|decline to|declined to|omitted|chose not|choose not|decided not|could not be bothered|can not be bothered|can not bring yourself|have yet) ~ (to)? ~ (see|understand|realize|realise|mention|tell|supply|provide|say|acknowledge|admit|address|answer|grasp|explain|recognize|recognise|accept|listen|help|include|cite|read|show|give|take|do|consider|apologize|apologise|notice|deliver|pay|call|ask|sign|check|learn|let|cooperate|respond|reply|own)',
    // you must have ignored the sign
    'you must have ~ (@wrong.done|goofed off|been (drinking|lying|drunk)|screwed|lost your (mind|brain))',
    // you squander every chance
    '^ @lead? < you ~ (waste|wasted|squander|squandered|throw away|threw away|ruin|spoil|wreck|trash) (all|so much|every|your|my|our|the|this|it|everything|good)',
    // for not keeping your promise · mad at you for lying
    '^ @lead? @lead? < (i|we) ~ (am|are|was|feel|hate|blame|resent|despise|will never forgive|can not forgive|could not forgive) ~ (mad|angry|upset|furious|disappointed|livid|annoyed|hurt|pissed|pissed off|cross)? ~ (at|with|in|by)? you for ~ (not (@care.ing|@nuisance.ing)|@wrong.ing|everything you|what you|all (the|you)|always|never|making|letting|leaving|saying|ruining|the way)',
    // I am tired of watching you lie
    '^ @lead? @lead? < (i|we|everyone) ~ (am|are|is|get|got)? ~ (sick|tired|sick and tired|fed up|exhausted|bored|weary|done|over) ~ (of|with)? ~ (watching|seeing|hearing|listening to|dealing with|putting up with|waiting for|watching as|having) you _',
    // you read my diary, did not you
    '^ @lead? @lead? < you ~ (@wrong.past|@wrong.done|took (my|our|it|the)|told (him|her|them|everyone|your)|did it|did this|knew (about)?|set (me|us) up|ate my|broke|planned (this|it)|read my|used my|went (through|behind)|never (wanted|meant|loved|cared|intended)|let (him|her|them|it)|said (that|it)) .. ^ (did|have) not you $$',
    // you ruined my birthday
    `!(if|when|whenever) you ~ !${SLIP} @wrong.past`,
    // you have wasted my time
    `!(if|when|whenever) you ~ (have|had) ~ !${SLIP} @wrong.done`,
    // you are ignoring me
    `you (are|were|have been|keep|kept|keep on|kept on|love|started|start) ~ !${SLIP} @wrong.ing`,
    // you upset your mother
    'you ~ (have|had)? ~ (upset|hurt) (me|us|him|her|them|everyone|everybody|my|your (mother|mom|mum|father|dad|sister|brother|kids|son|daughter|family)|the (kids|children|whole)) !(to death)',
    // you forgot our anniversary
    'you ~ (have|had)? ~ (forgot|forgotten) ~ (about (me|us)|me $|us $|again|my (birthday|name)|our (anniversary|date|plans|dinner|daughter|son|kids)|her birthday|his birthday|the kids|your own|to (pick|call|tell|get|feed|pay|text|invite|ask) (me|us|him|her|them|up|the|my|our))',
  ],
  faint: [
    // you forgot the milk
    'you ~ (have|had)? ~ (forgot|forgotten) _',
  ],
});

export const youWronged = {
  id: 'you-wronged',
  kind: 'criticism',
  effect: 'An accusation is answered before it is heard.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You ruined my birthday⟧.', 'You left your keys here.'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** Deeds that are as often an accident, a slip or a figure of speech: not judged by the verb alone. */
const SLIP =
  '(forgot|forgotten|scared|upset|threw up|blew up|hurt (yourself|your)|broke (up|my fall|the (ice|internet|record|code))|broken (your|up)|stole my heart|stolen my heart|lost it|choked|forgetting|breaking up|snored|disappeared)';

const find = byPatterns('criticism', {
  likely: [
    // you ruined my birthday
    `!(if|when|whenever) you ~ !${SLIP} @wrong.past`,
    // you have wasted my time
    `!(if|when|whenever) you ~ (have|had) ~ !${SLIP} @wrong.done`,
    // you are ignoring me
    `you (are|were|have been|keep|kept|keep on|kept on|love|started|start) ~ !${SLIP} @wrong.ing`,
    // you upset your mother
    'you ~ (have|had)? ~ (upset|scared|hurt) (me|us|him|her|them|everyone|everybody|my|your (mother|mom|mum|father|dad|sister|brother|kids|son|daughter|family)|the (kids|children|whole)) !(to death)',
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

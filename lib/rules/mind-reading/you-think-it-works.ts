import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  likely: [
    // you think flowers fix it
    'you ~ (think|thought|believe|assume|assumed|figure|figured|imagine) ~ !(it is (a good|going)|about|of|so $) .. (fix|fixes|solves|solve|makes you|makes it|makes up|excuses|counts|counted|is enough|is romance|is love|happens by|grows on|owe|owes|revolves)',
    // you think you can buy them
    'you ~ (think|thought|believe|assume|figured) ~ (that)? ~ (you ~ (can (just|buy|do|say|get|come|walk|talk|treat|fool|play|have|use|pay|win)|own|are (above|better|god|so|the only|entitled|funny))|i ~ (can not|should|will just|would just|would not|do not (know|see|notice)|owe|exist)|the rules|rules|everyone else|other people are|nobody|no one|money|i am (stupid|blind|made))',
    // you think it is funny when i am upset
    'you ~ (think|find) ~ (it|that|this) ~ (is)? ~ (funny|hilarious|cute|clever|okay|ok|fine|normal|acceptable) ~ (when|that|to|how)',
    // you obviously assumed nobody would check
    'you ~ (obviously|clearly|apparently|probably) ~ (assumed|assume|thought|think|decided|wanted|want|hoped|expected|expect|believe|believed|enjoy|forgot) _',
    // you see me as a maid
    'you ~ (see|take|treat|regard|view) (me|us|him|her|this|your _|our _|my _) ~ (as|for) ~ (a|an|your|some|nothing|just|granted|cheap|free) ..',
    // in your head i am the maid
    '^ (in your (head|mind|eyes|world|book)|as far as you are concerned|to you) ~ (i|we|she|he|they|it|everything|the|my|this) ..',
    // you find my family beneath you
    'you ~ (find|consider|think) (me|us|my _|our _|him|her|them|it|that) ~ (is|are)? ~ (beneath|below|not good enough|too good)',
    // you believe the rules are for other people
    '(the rules|rules|the law) ~ (do not apply|are not|are) .. (to you|for you|other people|everyone else)',
    // you have no idea what i do
    'you have ~ no ~ (idea|clue|interest|intention|intentions) ~ (what|how|of|in) ~ (i|it|this|my|me|us|we|much|hard|helping|crediting|changing|paying|apologizing|apologising|doing|listening|telling|coming|@wrong.ing)',
    // you had no intention of paying
    'you had ~ no ~ intention',
    // nothing about me interests you
    '(nothing|nobody|no one) ~ .. (interests|matters to|is good enough for|is important to|pleases|impresses) you',
    // football is more important to you than us
    '(is|are|was|were) ~ (more|not|never|less) ~ important ~ (enough)? ~ (for|to) you ..',
    // it suits you
    '(it|that|this) ~ suits you ~ (that|to|when|if|fine|down)',
    // money is all you care about
    '^ .. is ~ (all|the only thing) (that)? you ~ (care|think|want|love|see|talk)',
  ],
});

export const youThinkItWorks = {
  id: 'you-think-it-works',
  kind: 'mind-reading',
  effect: 'A guess at what somebody believes can only be denied.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You think a bunch of flowers fixes it⟧.', 'You think it will rain?'],
  find,
} as const satisfies Rule;

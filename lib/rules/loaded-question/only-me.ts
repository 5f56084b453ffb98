import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  likely: [
    // why am i always the one
    'why ~ (am i|is it|do i|must i|should i|have i got) ~ (@always|the only one|the one|me who|me that|have to be the one|even bother|have to do everything|on me to|my job to)',
    // why should i believe you
    'why ~ (should|would) i ~ (believe|trust|listen to|help|apologize|apologise|care about|wait for|forgive) (you|your|anything)',
    // when will you start pulling your weight
    'when (will|are|do|would) you ~ (going to)? ~ (start|stop|learn|grow|get|understand|realize|realise|finally|ever|pull|take|do your|clean|be honest|tell me)',
    // how long are you going to
    'how (much )?(long|many more|often) .. (are|will|do|must|can) you ~ (going to|plan|expect|keep)',
    // how hard is it
    'how (hard|difficult) (is|can|could) (it|that) ~ (be)? (to|for you)',
  ],
});

export const onlyMe = {
  id: 'only-me',
  kind: 'loaded-question',
  effect: 'Asked about fairness, the question already holds the verdict.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦Why am I always the one driving the kids⟧?', 'Why am I here?'],
  find,
} as const satisfies Rule;

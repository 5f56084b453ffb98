import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('should', {
  sure: [
    // you need to grow up
    'you ~ (need to|have to|have got to|got to|must|should|better|had better|ought to) ~ (grow up|learn to|stop|quit|shut|get over|calm down|be ashamed|respect|start taking|start acting|start listening|listen|apologize|apologise|act like|get your act|get a grip|get a life|think about others|watch your|show some)',
  ],
  likely: [
    // you owe me an apology
    'you (still)? owe (me|us|her|him|them) (an apology|an explanation|that|this|money|an answer|at least)',
    // it would not kill you to help
    '(it)? would (it)? (not)? (it)? (kill|hurt) you to',
  ],
});

export const needTo = {
  id: 'need-to',
  kind: 'should',
  effect: 'An order to change is met with a refusal to be ordered.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You need to grow up⟧.', 'You need a visa for that.'],
  find,
} as const satisfies Rule;

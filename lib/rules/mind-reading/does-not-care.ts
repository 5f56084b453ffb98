import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  sure: [
    // you do not care about me
    'you ~ (do not|could not|never|obviously do not|clearly do not|did not) ~ (care|give a (shit|damn|fuck|crap|toss|rat)|love me|respect me|appreciate|value|trust me|understand me)',
  ],
  likely: [
    // you only think about yourself
    'you ~ (only|just) ~ (care|think|want|love|like|thought|cared|wanted|worry) ',
    // you did that on purpose
    'you .. on purpose',
    // you think i am stupid
    'you ~ (think|thought) (i am|you are|i will|i was|that i am|i do not) ~ (stupid|an idiot|dumb|a fool|better|so|crazy|smart|special|god|the boss|perfect|above)',
  ],
});

export const doesNotCare = {
  id: 'does-not-care',
  kind: 'mind-reading',
  effect: 'A claim about what somebody feels can only be denied.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦You don't care about me⟧."],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // how dare you
    'how (dare|dared) you ...',
    // how could you do this to me
    'how (could|can) you ~ (do (this|that|it)|say|treat|think|forget|let|leave|lie|stand there|sit there|live with|sleep|call|believe|@wrong.base)',
    // how could you?
    'how could you $$',
    // how can you be so cold
    'how (could|can) you ~ (be|get) ~ (so|such|this|that) !(sure|certain|happy|good|confident|nice|kind|beautiful|patient|strong|lucky|positive)',
  ],
  likely: [
    // how can you not see it
    'how (could|can) (you (do)? not|not you)',
    // how could you invite them
    'how could you ~ !(tell|know|help|be|make|get|use|improve|explain|describe|guess|resist|possibly know|see|handle|find|respond|eat|solve|fix|prove|measure|win|afford|manage) #Verb',
    // how can you just sit there
    'how can you ~ just ~ #Verb',
    // how is it that you never have time
    'how (is it that|come) you ~ (@never|@always|suddenly|still (have not|do not|can not))',
  ],
  hint: [
    // how come you did not call
    'how come you ~ (not|do not|can not|did not|are not|have not|still)',
    // how could you possibly ask
    'how (could|can) you ~ possibly _',
  ],
});

export const howCouldYou = {
  id: 'how-could-you',
  kind: 'loaded-question',
  effect: 'The question has its verdict built in, so there is no honest answer to give.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦How could you⟧?', '⟦how dare you speak to me like that⟧', 'How could you tell?'],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // how dare you
    'how (dare|dared) you ...',
    // how could you do this to me
    'how (could|can) you ~ (do (this|that|it)|say|treat|think|not|forget|let|leave|lie|stand there|sit there|live with|sleep|call|believe|have)',
    // how could you?
    'how could you $$',
    // how can you be so cold
    'how (could|can) you ~ (be|get) (so|such|this|that)',
    // how can you not see it
    'how (could|can) (you not|not you)',
  ],
  likely: [
    // how could you invite them
    'how could you ~ !(tell|know|help|be sure|make|get|use|improve|explain|describe|guess|resist|possibly know|see) #Verb',
    // how is it that you never have time
    'how (is it that|come) you ~ (@never|@always|still|suddenly|not|can not|do not)',
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

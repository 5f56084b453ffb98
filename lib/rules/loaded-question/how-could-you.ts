import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // how dare you
    'how (dare|dared) you',
    // how could you do this to me
    'how (could|can) you ~ (do|say|treat|think|be|not|forget|let|leave|lie|even|possibly|just|ever|stand|sit|live|sleep|call|believe|have)',
    // how could you?
    'how could you $$',
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

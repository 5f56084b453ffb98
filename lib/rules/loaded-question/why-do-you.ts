import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // why do you always do this
    'why ~ (do|did|are|must|can|could|would|will|have) you ~ (not)? ~ (@always|@never) ~ _',
    // why can not you just listen
    'why (can|could|will|would|do|did) (not you|you not|you never) (just|ever|even|simply) _',
  ],
  likely: [
    // why can not you listen
    'why (can|could|will|would) (not you|you not) ~ @care.base',
    // why are you ignoring me
    'why ~ @hell? are you ~ (@wrong.ing|being ~ @conduct|so ~ @verdict|such a)',
    // why did you lie
    'why ~ @hell? did you ~ @wrong.base',
  ],
});

export const whyDoYou = {
  id: 'why-do-you',
  kind: 'loaded-question',
  effect: 'A why-question about a habit asks for a confession, not for a reason.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦Why do you always do this⟧?',
    "⟦Why can't you just listen⟧?",
    "Why can't you come Friday?",
    'Why do you ask?',
  ],
  find,
} as const satisfies Rule;

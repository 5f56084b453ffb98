import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // why do you always do this
    'why ~ @hell? ~ (do|did|are|must|can|could|would|will|have) you ~ (not)? ~ (@always|@never) ~ _',
    // why can not you just listen
    'why (can|could|will|would|do|did) (not you|you not|you never) (just|ever|even|simply) _',
    // why the hell did you tell her
    'why @hell (do|did|are|were|have|would|can|could|will|is|would) (not)? you',
    // why do you have to be like this
    'why (do|did) you ~ (have to|need to|got to|insist on|keep|keep on|love to|enjoy|hate|expect|act|treat|refuse|bother|make everything|make me|make it)',
    // why must you
    'why must you ~ _',
  ],
  likely: [
    // why can not you listen
    'why (can|could|will|would|do|did) (not you|you not) ~ (@care.base|stay out|understand|see that|leave (me|us)|let me|give me|let it|get it|believe me|trust me)',
    // why are you ignoring me
    'why ~ @hell? are you ~ (@wrong.ing|@nuisance.ing|being ~ @conduct|acting|doing this|so ~ @verdict|so obsessed|such a|making (this|it|me|everything)|always|blaming|yelling|mad at me|bothering|even|trying to @wrong.base|like this)',
    // why did you lie
    'why ~ @hell? (did|do|would) you ~ (@wrong.base|do (this|that|it) to|say that to|say that about|marry me|even)',
    // why did not you tell me
    'why (did|do) (not you|you not) ~ (tell|warn|ask|call|text|answer|come|stop|say|pick|help|wait|let|mention|check|listen|think|invite|stand up|defend|back) (me|us|up|first|before|earlier|sooner|anything|something|with|for|any)',
    // why would you do that
    'why would you ~ (do|say|think|want|even|ever|tell|go|not|leave|lie|let|make|take|throw|post|invite|bring|hide|risk|ruin) (that|this|it|me|him|her|them|something|such|to|anything|my|our)',
    // why should i believe you
    'why (should|would|must|do) i ~ (have to)? ~ (believe|trust|listen to|forgive|care about|care what|help|respect|be nice to|apologize to|bother) (you|your|anything you)',
    // why is it always me who apologizes
    'why is it (always|only|never) (me|you|my|your|about you|on me)',
    // why do i have to do everything
    'why do i (always|constantly)? ~ (have to|bother) ~ (do everything|beg|chase|chase you|ask you|remind you|ask twice|carry)',
  ],
  hint: [
    // why do not you do something about it
    'why (do|did) (not you|you not) ~ #Verb',
    // why are you still here
    'why (are|were) you ~ (still|here|not)',
    // why are not you ready yet
    'why are not you ~ _ (yet|already)',
    // why can not you find your own
    'why (can|could|will) (not you|you not) ~ #Verb',
    // why do you care
    'why do you (even)? (care|need to know)',
    // why did you do that
    'why (did|have) you',
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

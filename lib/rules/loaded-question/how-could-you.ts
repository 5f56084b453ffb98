import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // how dare you
    'how (dare|dared|dares) you ...',
    // how could you?
    'how (could|can) you $$',
    // how can you be so cold
    'how (could|can) you ~ (be|get|act|sound|seem) ~ (so|such|this|that) !(sure|certain|happy|good|confident|nice|kind|beautiful|patient|strong|lucky|positive) ...',
    // how can you not see it · how can you don't understand
    'how (could|can) (you ~ (guys|all|people|ever|just|possibly|do|did|even)? ~ not|not you) _ ..',
    // how could you bring her here · how can you stand there and smile; but: how can you tell
    '^ @lead? @lead? @lead? how (could|can) you ~ (guys|all|people|two|ever|possibly|have|just)? ~ !@able !(be|miss|hear|die|typing|about|and|or|like (that|this)? $) _ ..',
    // how could you possibly say that
    '^ @lead? @lead? @lead? how (could|can) you ~ (ever|possibly) ~ !(know|tell|help|repay|thank) _ ..',
    // how can you be a grown man and not know it
    'how (could|can) you ~ be ... (and|but) ~ (not|never|still) ..',
    // how could you get drunk at her wedding
    'how (could|can) you ~ (@wrong.base|get (drunk|caught|lost|fired|it (so)? wrong)|do (this|that|it) (to|again|anyway)|just ~ (stand|sit|leave|walk|go|watch)) ..',
    // how come you never have time
    'how (is it that|come) you ~ (@never|@always|suddenly|still|do not|did not|have not|are not|can not|will not|only|keep|get to|forgot|lied|let) _',
    // how did you manage to lose it
    'how (did|do|have|can) you ~ manage to ~ (lose|miss|forget|break|ruin|burn|fail|mess|screw|turn|spend|sleep|waste|not|spill|@wrong.base)',
  ],
  hint: [
    // how come you know him
    'how come you ~ _',
  ],
});

export const howCouldYou = {
  id: 'how-could-you',
  kind: 'loaded-question',
  effect: 'The question has its verdict built in, so there is no honest answer to give.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦How could you⟧?',
    '⟦how dare you speak to me like that⟧',
    'How could you tell?',
    'How can you improve your English?',
  ],
  find,
} as const satisfies Rule;

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const question = byPatterns('loaded-question', {
  faint: [
    // why didn't you wake us?!
    '^ ~ why ~ @hell? (do|did|are|were|would|will|have|has|is|can|could|must|should) .. you',
    // did you have to tell him?!
    '^ ~ (do|did|are|were|have|will|would|is) (you|not you|you not) ~ !(~ (hate|love|like|wish|fuck|remember|want|have (a)? (crush|boyfriend|girlfriend))) _',
    // what have you done?!
    '^ ~ (what|where|when|who|how) ~ @hell? (do|did|are|were|have|will|would|can|could|is|many times) .. you',
  ],
  hint: [
    // why would you do that
    'why ~ @hell? would you ~ (do|say|think|tell|want|even|ever|go|let|give|lie|hide|invite|buy|take)',
    // you mean you knew?
    '(so|you mean|oh so|wait) ~ you ~ (knew|had|forgot|lied|just|were|went|told|did|are telling me|spent|slept|left)',
    // don't you see i'm trying
    '(do not you|can not you|did not you|have not you) ~ (see|get it|understand|think|realize|realise|care|know|have|remember|hear|trust|believe)',
    // do you think i'm stupid
    'do you ~ think (i am|i like|that i|this is|it is) ~ (that|stupid|an idiot|made|funny|a joke|fun|going to|blind|crazy|an|easy|your)',
    // so now it's my fault
    '(so|oh so|so now|now|oh) it is ~ my (fault|problem|job)',
    // happy now?
    '(are you)? ~ happy now $',
    // what are you doing, you fool?!
    '^ @lead? @lead? what (are|were) you doing (here|there)? _? $$',
  ],
});

/** Statements that are questions by their mark alone. */
const statement = byPatterns('loaded-question', {
  faint: [
    // you hung up on my nana?!
    '^ ~ you ~ (#PastTense|#Verb|are) .. $$',
  ],
});

/** The widest rule of its kind: most of it needs signs of anger around it. */
export const heatedQuestion = {
  id: 'heated-question',
  kind: 'loaded-question',
  effect: 'Asked in the heat, a question is heard as its own answer.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦Why didn't you wake us⟧?!", "Why didn't you come?", 'What did you eat?'],
  find: (clause) => [...question(clause), ...(clause.sentence.mark.includes('?') ? statement(clause) : [])],
} as const satisfies Rule;

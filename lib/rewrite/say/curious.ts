import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';
import { feelingFor } from './feeling';

const LEFT_UNDONE =
  /n['’]t\b|\b(?:late|waiting|forgotten|missed|unanswered|unread|unnoticed|wrong|lost|slipped)\b/;

/** My birthday was forgotten. What happened? */
export function curious(plan: Plan, manner: Manner): Draftling | undefined {
  const { observation, time, question, hoped, wish, feeling } = plan;
  if (plan.wonder)
    return {
      form: 'curious',
      sentence: [`I've been wondering whether ${plan.wonder}`],
      end: '.',
      more: question ?? 'Am I reading this wrong?',
    };
  const once = time === 'past' || time === 'perfect';
  if (observation && once && !plan.standing) {
    // What did not happen, or came of something, may be asked about; what was done is asked its reason.
    const open = question ?? (LEFT_UNDONE.test(observation.clause) ? 'What happened?' : undefined);
    if (open && !observation.you)
      return { form: 'curious', sentence: [observation.clause], end: '.', more: open };
    return time === 'past' &&
      !/^you (?:replied|answered|called|apologi[sz]ed)\b|\b(?:finally|first time)\b/.test(
        observation.clause,
      ) &&
      !/ and (?:now|then|i|my|he|she|we|it|they) /i.test(observation.clause)
      ? { form: 'curious', sentence: [`I'd like to understand why ${observation.clause}`], end: '.' }
      : undefined;
  }
  if (!question || !plan.bare || observation || hoped || wish) return undefined;
  return {
    form: 'curious',
    sentence: [
      manner.formal ? "I'm " : "I'm feeling ",
      feelingFor(feeling, manner),
      manner.formal ? ' about this' : '',
    ],
    end: '.',
    more: question,
  };
}

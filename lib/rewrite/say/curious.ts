import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';
import { feelingFor } from './feeling';

/** My birthday was forgotten. What happened? */
export function curious(plan: Plan, manner: Manner): Draftling | undefined {
  const { observation, time, question, hoped, wish, feeling } = plan;
  if (plan.wonder)
    return {
      form: 'curious',
      sentence: [`I've been wondering whether ${plan.wonder}`],
      end: '.',
      more: question ?? (manner.formal ? 'How do you see it?' : 'What is it like for you?'),
    };
  const once = time === 'past' || time === 'perfect';
  if (observation && !observation.you && once && !plan.standing)
    return {
      form: 'curious',
      sentence: [observation.clause],
      end: '.',
      more:
        question ??
        (/\bhappened\b/.test(observation.clause) ? 'What was going on for you?' : 'What happened?'),
    };
  const matter = plan.topic ? ` with ${plan.topic}` : plan.occasion ? ` ${plan.occasion}` : '';
  if (matter && (!observation || observation.you) && !hoped && time === 'past')
    return {
      form: 'curious',
      sentence: [`I'd like to understand what happened${matter}`],
      end: '.',
      more: manner.formal ? 'Could we talk about it?' : 'Can we talk about it?',
    };
  if (!question || observation || hoped || wish) return undefined;
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

import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';
import type { FeelingChip } from '../rewrite';
import { feelingFor } from './feeling';

/** I felt hurt when my birthday was forgotten. */
export function iStatement(plan: Plan, manner: Manner): Draftling | undefined {
  const chip = feelingFor(plan.feeling, manner);
  const sentence = sentenceOf(plan, chip, manner);
  return sentence && { form: 'i-statement', sentence, end: '.', request: plan.requests[0] };
}

type Sentence = (string | FeelingChip)[];

function sentenceOf(plan: Plan, chip: FeelingChip, manner: Manner): Sentence | undefined {
  const { observation, hoped, counted, time } = plan;
  const felt = manner.formal ? 'I was' : 'I felt';
  const feel = manner.formal ? 'I get' : 'I feel';
  if (observation && !observation.you) {
    if (time === 'past') return [`${felt} `, chip, ` when ${observation.clause}`];
    if (time === 'perfect')
      return [`${capital(observation.clause)}, and ${manner.formal ? "I'm" : 'I feel'} `, chip];
    return [`${feel} `, chip, ` when ${observation.clause}`];
  }
  if (counted) return [`I was counting on ${counted}, and ${felt} `, chip];
  if (hoped && time === 'past') return [`I was hoping you'd ${hoped}, and ${felt} `, chip];
  if (hoped && time === 'perfect')
    return [`I'm still hoping you'll ${hoped}, and ${manner.formal ? "I'm" : 'I feel'} `, chip];
  if (observation) return [`${time === 'past' ? felt : feel} `, chip, ` when ${observation.clause}`];
  return undefined;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

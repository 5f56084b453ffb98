import type { Draftling } from '../fit';
import type { Plan } from '../plan/plan';
import { capital } from './i-statement';

/** My birthday was forgotten. What happened? */
export function curious({ observation, time, question }: Plan): Draftling | undefined {
  const once = time === 'past' || time === 'perfect';
  if (observation && !observation.you && once)
    return {
      form: 'curious',
      sentence: [capital(observation.clause)],
      end: '.',
      more: question ?? 'What happened?',
    };
  return undefined;
}

import type { Manner } from '../manner';
import { baseOf, formOf, isKnownVerb } from '../morphology/verbs';
import type { Word } from '../read/words';
import { planFor } from './make';
import type { Plan } from './plan';

const MOST_SUBJECT = 6;

/** "Your silence on Thursday sank the whole pitch": what became of the pitch is told, not through what. */
export function planForEffect(words: readonly Word[], manner: Manner): Plan | undefined {
  if (words[0]?.low !== 'your') return undefined;
  const at = words.findIndex(
    ({ low }, i) =>
      i > 1 && i < MOST_SUBJECT && formOf(low) === 'past' && (isKnownVerb(low) || /[a-z]{3}ed$/.test(low)),
  );
  const verb = words[at];
  // "nearly closed" did not close.
  if (!verb || /^(?:nearly|almost)$/.test(words[at - 1]?.low ?? '') || at === words.length - 1)
    return undefined;
  const plan = planFor(
    { verb: baseOf(verb.low), negative: false, time: 'past', rest: words.slice(at + 1) },
    [],
    manner,
  );
  const { observation, topic, feeling, requests, time } = plan;
  if (!observation || observation.you) return undefined;
  return { observation, ...(topic ? { topic } : {}), feeling, requests, time };
}

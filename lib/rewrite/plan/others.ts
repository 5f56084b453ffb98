import type { Manner } from '../manner';
import type { Act } from '../read/act';
import { lows, type Word } from '../read/words';
import { planFor } from './make';
import type { Plan } from './plan';

/** Idioms, measures, and how the other is with somebody else: no act of somebody's that could be wished for. */
const NO_EXAMPLE =
  /^you (?:would|'d)\b|\bused to be\b|\bcompared\b|\b(?:kill|dream) to\b|\btake notes\b|\ba thing or two\b|\byear old\b|\bbefore you\b|\bhad this\b|\bwith (?:a|an|two|three)\b/;

/** What others never would: then it was done here. */
const NEVER_WOULD = /\bwould (?:never|not)\b/;

/**
 * What somebody else does is not what happened here: it tells only what would be welcome, or not.
 * @param words the whole flagged clause
 */
export function planForOthers(
  act: Act,
  circumstance: readonly Word[],
  words: readonly Word[],
  manner: Manner,
): Plan | undefined {
  const text = lows(words);
  if (NO_EXAMPLE.test(text)) return undefined;
  const plan = planFor(upToNow(act), circumstance, manner);
  const { hoped, wish, wished, deed, feeling, time, observation } = plan;
  // "would never have forgotten my birthday": then it was forgotten here.
  if (observation && !observation.you && time === 'past' && NEVER_WOULD.test(text)) return plan;
  if (deed && NEVER_WOULD.test(text)) return { deed, feeling, time, requests: [] };
  return wish && wished
    ? { wish, wished, ...(hoped ? { hoped } : {}), feeling, time, requests: [] }
    : undefined;
}

/** "would have apologized by now": it has not come so far. */
function upToNow(act: Act): Act {
  const at = act.rest.findIndex(({ low }, i) => low === 'by' && act.rest[i + 1]?.low === 'now');
  return at === -1
    ? act
    : { ...act, time: 'perfect', rest: [...act.rest.slice(0, at), ...act.rest.slice(at + 2)] };
}

import type { Manner } from '../manner';
import type { Act } from '../read/act';
import { readVerbPhrase } from '../read/verb-phrase';
import { observedBy, slotsOf } from './behave';
import { observe } from './grammar';
import { matchOf } from './match';
import type { Observation } from './plan';

/** "you left me out and posted photos": two acts joined, each told its own way. */
export function both(act: Act, manner: Manner): Observation | undefined {
  const at = act.rest.findIndex(({ low }, i) => i > 0 && low === 'and');
  if (at === -1 || act.negative) return undefined;
  const second = readVerbPhrase(act.rest.slice(at + 1).filter(({ low }) => low !== 'then'));
  if (!second) return undefined;
  const first = { ...act, rest: act.rest.slice(0, at) };
  const [one, two] = [first, { ...second, time: act.time === 'habitual' ? act.time : second.time }].map(
    (part) => tell(part, manner),
  );
  if (!one || !two) return one ?? two;
  // Walking out and slamming the door end a talk once.
  if (one.clause.startsWith(two.clause)) return one;
  return { clause: `${one.clause} and ${two.clause}`, you: one.you || two.you };
}

function tell(act: Act, manner: Manner): Observation | undefined {
  const match = matchOf(act);
  const slots = match && slotsOf(act, match);
  return (match && slots && observedBy(match.behavior, slots, act.time)) ?? observe(act, manner.formal);
}

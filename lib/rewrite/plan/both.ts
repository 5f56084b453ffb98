import type { Manner } from '../manner';
import type { Act } from '../read/act';
import { spoken } from '../read/words';
import { observedBy, slotsOf } from './behave';
import { observations, observe } from './grammar';
import { matchOf } from './match';
import type { Observation } from './plan';

const stem = (word: string): string => word.toLowerCase().slice(0, 4);

/** Whether every word of some length that the writer used after the verb is told. */
function keepsAll(clause: string, own: string): boolean {
  const told = new Set((clause.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
  return (own.match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(2)
    .every((word) => word.length < 4 || told.has(stem(word)));
}

/** All ways to tell an act and what came with it, best first. */
export function tellings(
  act: Act,
  known: Observation | undefined,
  own: string | undefined,
  manner: Manner,
): Observation[] {
  const written: Observation[] = own ? [{ clause: own, you: true }] : [];
  const ways = [...(known ? [known] : []), ...observations(act, manner.formal)]
    .map((way) => withMore(way, act, manner))
    .filter((way) => way !== undefined);
  const [full, yours] = [ways.filter(({ you }) => !you), ways.filter(({ you }) => you)];
  // Two acts are told best as the writer joined them, and so is what would lose a fact otherwise.
  const free = full.filter((way) => way === known || !own || keepsAll(way.clause, own));
  const rest = full.filter((way) => !free.includes(way));
  const only = /\bonly\b/;
  if (only.test(own ?? '') && only.test(known?.clause ?? '')) return [...full, ...written, ...yours];
  return act.also || only.test(own ?? '')
    ? [...written, ...full, ...yours]
    : [...free, ...written, ...rest, ...yours];
}

/** What happened, told by the behavior's own frame or by the grammar, with the second act and what came of it. */
export function tell(act: Act, manner: Manner): Observation | undefined {
  const match = matchOf(act);
  const slots = match && slotsOf(act, match);
  return withMore(
    (match && slots && observedBy(match.behavior, slots, act.time)) ?? observe(act, manner.formal),
    act,
    manner,
  );
}

/** "you left me out and posted photos": two acts joined, each told its own way. */
export function withMore(one: Observation | undefined, act: Act, manner: Manner): Observation | undefined {
  const { also, sequel } = act;
  // "has been copied and you sell it" would mix two times.
  const mixed = act.time === 'perfect' && also?.time !== 'perfect' && also?.time !== 'past';
  if (also && !one) return undefined;
  const told = also && !mixed ? joined(one, tell({ ...also, time: timeOf(act, also) }, manner)) : one;
  if (!told || !sequel) return told;
  return { ...told, clause: `${told.clause} and ${spoken(sequel)}` };
}

/** "keep giving … and then crying": the second goes by the first, which alone has its full form. */
const timeOf = (act: Act, also: Act): Act['time'] =>
  act.time === 'habitual' || act.time === 'future' || also.time === 'habitual' ? act.time : also.time;

function joined(one: Observation | undefined, two: Observation | undefined): Observation | undefined {
  if (!one || !two) return undefined;
  // Walking out and slamming the door end a talk once.
  if (one.clause.startsWith(two.clause)) return one;
  if (one.clause.startsWith('there ')) return undefined;
  const same = /^(?:you|I was|I am|I'm|we were|we are) /.exec(one.clause)?.[0];
  const second = same && two.clause.startsWith(same) ? two.clause.slice(same.length) : two.clause;
  return { clause: `${one.clause} and ${second}`, you: one.you || two.you };
}

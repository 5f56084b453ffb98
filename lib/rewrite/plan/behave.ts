import type { Asks, Behavior } from '../../vocabulary/behaviors/behavior';
import type { Manner } from '../manner';
import { fill } from '../morphology/frame';
import { inflect } from '../morphology/verbs';
import type { Act, Time } from '../read/act';
import { spoken } from '../read/words';
import { factsOf, told } from './facts';
import type { Match } from './match';
import type { Observation } from './plan';

const AS_SUBJECT: Readonly<Record<string, string>> = {
  him: 'he',
  her: 'she',
  them: 'they',
  me: 'I',
  us: 'we',
};

interface Slots {
  readonly np: string;
  readonly tail: string;
  readonly participle: string;
}

/** The pattern's catches as text; nothing where what follows cannot be told as it stands. */
export function slotsOf(act: Act, { caught, tail }: Match): Slots | undefined {
  const { chunks } = factsOf(tail);
  if (chunks.some(({ kind }) => kind === 'and')) return undefined;
  const noun = told(factsOf(caught).chunks);
  if (caught.length > 0 && noun === '') return undefined;
  return { np: noun, tail: told(chunks), participle: inflect(act.verb, 'participle') };
}

/** What happened, in the behavior's own frame. */
export function observedBy(behavior: Behavior, slots: Slots, time: Time): Observation | undefined {
  for (const frame of behavior.when) {
    const withTail = frame.includes('{tail}') || slots.tail === '' ? frame : `${frame} {tail}`;
    const np = withTail.startsWith('{np}') ? (AS_SUBJECT[slots.np.toLowerCase()] ?? slots.np) : slots.np;
    const clause = fill(withTail, { ...slots, np }, time === 'now' ? 'habitual' : time);
    if (clause) return { clause: tensed(clause, time), you: false };
  }
  return undefined;
}

/** "I'm left waiting" is written in the present; it takes the act's time here. */
function tensed(clause: string, time: Time): string {
  if (time === 'past') return clause.replace(/^I'm not\b/, "I wasn't").replace(/^I'm\b/, 'I was');
  if (time === 'perfect')
    return clause.replace(/^I'm not\b/, "I haven't been").replace(/^I'm\b/, "I've been");
  return clause;
}

/** A verb phrase for what would have been welcome, and its past. */
export function wishIn(
  behavior: Behavior,
  slots: Slots,
  time: Time,
): { base: string; past: string } | undefined {
  if (!behavior.wish || /^[A-Z]/.test(behavior.wish)) return undefined;
  const base = fill(behavior.wish, { ...slots, tail: time === 'habitual' ? slots.tail : '' }, 'habitual');
  if (!base) return undefined;
  const [verb = '', ...others] = base.split(' ');
  return { base, past: [verb === 'be' ? 'were' : inflect(verb, 'past'), ...others].join(' ') };
}

/** The request that fits whom one writes to. */
export function askedOf(ask: Asks, { relationship, formal }: Manner): string | undefined {
  return (
    (relationship && ask[relationship]) ?? (formal ? ask.work : undefined) ?? ask.any ?? Object.values(ask)[0]
  );
}

export const nameOf = (match: Match): string => spoken(match.caught);

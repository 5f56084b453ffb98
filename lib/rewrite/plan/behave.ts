import type { Asks, Behavior } from '../../vocabulary/behaviors/behavior';
import type { Manner } from '../manner';
import { fill } from '../morphology/frame';
import { inflect } from '../morphology/verbs';
import type { Act, Time } from '../read/act';
import { spoken } from '../read/words';
import { factsOf, told } from './facts';
import type { Match } from './match';
import type { Observation } from './plan';
import { staysPut } from './stays';

const AS_SUBJECT: Readonly<Record<string, string>> = {
  him: 'he',
  her: 'she',
  them: 'they',
  me: 'I',
  us: 'we',
};

const HOW_OFTEN = /^(?:more|more often|often|enough|better|properly|much|(?!early|daily|weekly|only)\w+ly)$/i;

/** What belongs to a verb or a thing that is no longer there. */
const HANGS =
  /^(?:from|to|into|off|out|of|in|up|down|away|back|over)(?: \w+)?$|^(?:from|into|off|out) |^for (?:every(?:body|one)|me|us|them|him|her|all|the)\b|^(?:daily|weekly|enough|more|often)\b/i;

interface Slots {
  readonly np: string;
  readonly tail: string;
  readonly participle: string;
  readonly gerund: string;
  /** Whether it was done to us, so that a frame about me is about us. */
  readonly us?: string;
  /** The tail, where a frame is nothing without it. */
  readonly what: string;
  /** Whether the tail tells no more than when and where, so that it may follow a frame that does not name it. */
  readonly joins: string;
}

/** The pattern's catches as text; nothing where what follows cannot be told as it stands. */
export function slotsOf(act: Act, { caught, tail, us }: Match): Slots | undefined {
  const chunks = factsOf(tail).chunks.filter(
    ({ kind, words }) => !(kind === 'clause' && /^you\b/.test(words[0]?.low ?? '')),
  );
  if (chunks.some(({ kind }) => kind === 'and')) return undefined;
  const noun = told(factsOf(caught).chunks)
    .replace(/^any of /i, '')
    .replace(/^any /i, '')
    .replace(/\bevery single /i, 'every ');
  if (caught.length > 0 && noun === '') return undefined;
  // "visit her more often": how often is for the wish, not for what is seen.
  const seen = act.negative
    ? chunks.filter(
        ({ words }, i) =>
          !(HOW_OFTEN.test(spoken(words)) && chunks[i - 1]?.kind !== 'time') &&
          !/^yoursel/i.test(spoken(words)),
      )
    : chunks.filter(({ words }) => !/^(?:ur|your) way$/i.test(spoken(words)));
  // "this happened | that | again": what the frame says by itself is not said twice.
  const rest = told(seen)
    .replace(/(?:^| )(?:that )?you (?:do not|don['’]?t|never|did not|didn['’]?t)\b.*$/i, '')
    .replace(/^(?:this|that|it)(?= (?:in|at|on|to|by|again|every|all|last|yesterday|when|while|so)\b|$)/i, '')
    .trim();
  return {
    np: noun,
    tail: rest,
    what: told(seen),
    joins: staysPut(seen) && !HANGS.test(told(seen)) ? 'yes' : '',
    participle: inflect(act.verb, 'participle'),
    gerund: inflect(act.verb, 'gerund'),
    ...(us ? { us: 'us' } : {}),
  };
}

/** What happened, in the behavior's own frame. */
export function observedBy(behavior: Behavior, slots: Slots, time: Time): Observation | undefined {
  for (const given of behavior.when) {
    if (given === 'hoped') continue;
    // "I'm left waiting" is written as one says it, and takes the act's time.
    const mine = given.replace(/^I'm not /, "I [don't be] ").replace(/^I'm /, 'I [be] ');
    const frame = slots.us ? ofUs(mine) : mine;
    const names = /\{(?:tail|what)\}/.test(frame);
    // "Leo was left waiting | from practice": what does not join is not put there.
    if (names && /^(?:in|on|under|behind|at) your\b/i.test(slots.tail)) continue;
    if (!names && slots.tail !== '' && !slots.joins) continue;
    const withTail = names || slots.tail === '' ? frame : `${frame} {tail}`;
    // "my party went wrong by bringing your ex" is no English.
    if (/\bgo(?:es)?\b|went|\[go\]/.test(frame) && /^by \w+ing\b/.test(slots.tail)) continue;
    // "everything went wrong" tells nothing.
    if (/^everything$/i.test(slots.np) && frame.startsWith('{np}')) continue;
    // "that I'm allergic gets forgotten", "your own petrol is left to me": neither is said.
    if (
      frame.startsWith('{np}') &&
      /^(?:that (?:i|we|he|she|they|it|my|there|you)|your own)\b/i.test(slots.np)
    )
      continue;
    const denies = /don't|n't /.test(frame) && !withTail.startsWith('{np}');
    const np = withTail.startsWith('{np}')
      ? (AS_SUBJECT[slots.np.toLowerCase()] ?? slots.np)
      : denies
        ? slots.np.replace(/^every (?:single )?/i, 'any ')
        : slots.np;
    const clause = fill(withTail, { ...slots, np }, time === 'now' ? 'habitual' : time);
    if (clause && !/\b(how|what|when|where|why|who) \1\b/i.test(clause)) return { clause, you: false };
  }
  return undefined;
}

/** "I [be] left on my own" → "we [be] left on our own". */
const ofUs = (frame: string): string =>
  frame
    .replace(/^I (?=\[)/, 'we ')
    .replace(/\bmy own\b/, 'our own')
    .replace(/\bto me\b/, 'to us')
    .replace(/\bwithout me\b/, 'without us');

/** A verb phrase for what would have been welcome, and its past. */
export function wishIn(
  behavior: Behavior,
  slots: Slots,
  time: Time,
): { base: string; past: string } | undefined {
  if (!behavior.wish || /^[A-Z]/.test(behavior.wish)) return undefined;
  if (behavior.wish.includes('{np}') && /^(?:it|this|that)$/i.test(slots.np)) return undefined;
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

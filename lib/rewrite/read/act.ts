import type { Word } from './words';

/** When it happens: again and again, once, up to now, right now, or still to come. */
export type Time = 'habitual' | 'past' | 'perfect' | 'now' | 'future';

/** What the addressee did or did not do, as the draft tells it. */
export interface Act {
  /** Base form: "forget". */
  readonly verb: string;
  /** Whether it did not happen: "you didn't call". */
  readonly negative: boolean;
  readonly time: Time;
  /** What follows the verb, absolutes and curses left out. */
  readonly rest: readonly Word[];
  /** Whether the draft says that it was asked for, promised or due: "you should have called". */
  readonly expected?: 'due' | 'promised' | 'asked';
  /** Whether it ended: "you stopped calling". */
  readonly anymore?: boolean;
  /** Whether the draft gives the verb a "can't": "you can't say sorry". */
  readonly unable?: boolean;
  /** A second act told with it: "… and left me to house-train it". */
  readonly also?: Act;
  /** What came of it, a clause with a subject of its own: "I had to walk home". */
  readonly sequel?: readonly Word[];
}

/** The other way round: "you call" for "you do not call". */
export function denied(act: Act): Act {
  return { ...act, negative: !act.negative };
}

/** "when I talk about my day", at the end of what follows a verb. */
const WHEN = /^(?:when|whenever|wen|while)$/;
const OWN = /^(?:i|i'm|i've|we|my|our|the|it|your|he|she|they)$/;
const ONCE = /^(?:told|asked|said|was|were|did|had|made|got|came|went)$/;

/**
 * Takes "when I …" off an act of every day, so that it may be told first.
 * @param told a circumstance that stood elsewhere
 */
export function withoutCircumstance(
  act: Act,
  told: readonly Word[],
): { act: Act; circumstance: readonly Word[] } {
  const at = act.rest.findIndex(({ low }, i) => WHEN.test(low) && OWN.test(act.rest[i + 1]?.low ?? ''));
  // "when I told you I can't" was once: it tells no circumstance of a habit.
  if (at !== -1 && act.rest.slice(at + 2, at + 4).some(({ low }) => ONCE.test(low)))
    return { act, circumstance: told };
  // "ask when I am getting married" asks; it tells no circumstance.
  if (/^(?:ask|know|wonder|tell|say|decide|see|remember|forget|care|check)$/.test(act.verb) && at === 0)
    return { act, circumstance: told };
  if (at === -1 || told.length > 0 || (act.time !== 'habitual' && act.time !== 'now'))
    return { act, circumstance: told };
  return { act: { ...act, rest: act.rest.slice(0, at) }, circumstance: act.rest.slice(at) };
}

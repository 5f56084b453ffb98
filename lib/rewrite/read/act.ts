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
}

/** The other way round: "you call" for "you do not call". */
export function denied(act: Act): Act {
  return { ...act, negative: !act.negative };
}

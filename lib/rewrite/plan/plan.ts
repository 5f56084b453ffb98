import type { Group } from '../../vocabulary/feelings';
import type { Time } from '../read/act';
import type { Deed } from './deed';

/** What to say, before it is said. Whatever the draft does not give is absent. */
export interface Plan {
  /** What happened, as a clause that stands alone: "my birthday was forgotten". */
  readonly observation?: Observation;
  /** Other ways to tell it, best first, where the best one cannot be used. */
  readonly others?: readonly Observation[];
  /** What was hoped for and did not come, fitting after "I was hoping you'd ": "call me back". */
  readonly hoped?: string;
  /** Fits after "I was counting on ": "you to pick up the kids". */
  readonly counted?: string;
  /** What came of it, a clause with a subject of its own: "I had to walk home". */
  readonly sequel?: string;
  /** What would help, fitting after "could you ": "text me when it gets late". */
  readonly wish?: string;
  /** The same for what cannot be asked for again, after "I wish you'd ". */
  readonly missed?: string;
  /** Whether the wish comes with the behavior and names nothing of the draft. */
  readonly general?: boolean;
  /** The same after "if you ": "texted me when it gets late". */
  readonly wished?: string;
  /** A guess about the other, fitting after "wondering whether ": "you want me to fail". */
  readonly wonder?: string;
  /** What is not to happen, fitting after "if ": "I was lied to again". */
  readonly feared?: string;
  /** What was done, in the draft's own words. */
  readonly deed?: Deed;
  /** Whole sentences that ask for what would help, best first. */
  readonly requests: readonly string[];
  /** A one-line wish that stands alone. */
  readonly standing?: string;
  readonly feeling: Group;
  /** Fits after "because I need ". */
  readonly need?: string;
  /** Whether the need may stand for what happened: where the draft names no act. */
  readonly bare?: boolean;
  readonly time: Time;
  /** Where and when the feeling comes: "at the hospital". */
  readonly scene?: string;
  /** The feeling that the draft itself names. */
  readonly feltWord?: string;
  /** The topic, fitting after "talk about ". */
  readonly topic?: string;
  /** When or where it happened: "last night". */
  readonly occasion?: string;
  /** An honest question about what was observed. */
  readonly question?: string;
}

export interface Observation {
  readonly clause: string;
  /** Whether "you" is its subject. */
  readonly you: boolean;
}

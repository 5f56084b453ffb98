import type { Group } from '../../vocabulary/feelings';
import type { Act } from './act';
import type { Word } from './words';

/** What a flagged clause says, as far as it can be read. */
export interface Reading {
  /** What the addressee did, or did not do. */
  readonly act?: Act;
  /** What the writer wants, and does not have to justify: "do the dishes" from "or else". */
  readonly consequence?: boolean;
  /** What became of it, told without the addressee: "we missed the train". */
  readonly outcome?: readonly Word[];
  /** The verdict's own words: "so lazy". */
  readonly label?: readonly Word[];
  /** A feeling that the draft itself names: "by you" feelings, "you make me sad". */
  readonly feltWord?: string;
  /** The group that the feeling belongs to. */
  readonly felt?: Group;
  /** Whether it was felt once, and not every day. */
  readonly feltOnce?: boolean;
  /** Circumstance told before the act: "every time I talk". */
  readonly circumstance?: readonly Word[];
}

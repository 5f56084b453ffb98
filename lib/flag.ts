import type { Kind } from './kinds';
import type { Span } from './span';

export type Severity = 'mild' | 'strong';

/** One accusing clause of a draft. */
export interface Flag extends Span {
  /** The words at the span when they were heard; a flag whose words have changed is stale. */
  readonly quote: string;
  readonly kind: Kind;
  /** The id of the rule that heard it, which is its file's name. */
  readonly rule: string;
  /** What the words may do, in one line. Speaks of the words, never of the writer. */
  readonly effect: string;
  readonly severity: Severity;
  /** 0 to 1, from the evidence behind it. */
  readonly confidence: number;
  /** Where the distinction comes from. */
  readonly source: string;
}

import type { Severity } from '@/lib/flag';
import type { Span } from '@/lib/span';

/** One stretch to underline. */
export interface Mark extends Span {
  readonly severity: Severity;
  /** Drawn with a background: the pointer rests on it or the caret is in it. */
  readonly active?: boolean;
}

/** The port through which marks reach the page. All that is drawn goes when the signal given at its start aborts. */
export interface Underlines {
  /** Draws exactly these marks in place of the earlier ones. */
  show(marks: readonly Mark[]): void;
}

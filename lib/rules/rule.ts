import type { Severity } from '../flag';
import type { Kind } from '../kinds';
import type { Clause } from '../nlp/sentence';
import type { Span } from '../span';

/** What a rule heard. Whether it becomes a flag is judged in `weigh.ts`. */
export interface Candidate extends Span {
  readonly kind: Kind;
  /** Log-odds that a careful reader would hear blame in these words, before any context. */
  readonly evidence: number;
}

/** One construction. Its file's name is its id. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  /** What the words may do, in one line. Speaks of the words, never of the writer. */
  readonly effect: string;
  readonly severity: Severity;
  /** Where the distinction comes from. */
  readonly source: string;
  /** Drafts with ⟦brackets⟧ around what is heard; those without brackets are left alone. */
  readonly specimens: readonly string[];
  /** @returns candidates whose first word lies in the clause; offsets count from the start of its sentence */
  find(clause: Clause): readonly Candidate[];
}

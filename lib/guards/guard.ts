import type { Clause, Sentence } from '../nlp/sentence';
import type { Candidate } from '../rules/rule';

interface Base {
  /** The file's name. */
  readonly id: string;
  /** What is left alone, for people: one line. */
  readonly leaves: string;
  /** Drafts left alone; and with ⟦brackets⟧, look-alikes that are still heard. */
  readonly specimens: readonly string[];
}

/** Silences one candidate of a rule. */
export interface CandidateGuard extends Base {
  readonly scope: 'candidate';
  silences(candidate: Candidate, clause: Clause): boolean;
}

/** Silences every flag of a sentence, or of the whole draft. */
export interface WideGuard extends Base {
  readonly scope: 'sentence' | 'draft';
  hears(sentence: Sentence): boolean;
}

export type Guard = CandidateGuard | WideGuard;

import type { Span } from '../span';

/**
 * One word of a sentence in its plain spelling. A contraction or a chat spelling gives several
 * tokens ("youre" → you, are), and each of them carries the span of the whole typed word.
 * Offsets count from the start of the sentence.
 */
export interface Token extends Span {
  /** Plain spelling, lower case: "u" → "you", "lisen" → "listen". */
  readonly normal: string;
  /** What stands between the word before and this one, as typed. */
  readonly gap: string;
  /** Whether the word was typed in capitals (two letters at least). */
  readonly shouted: boolean;
  /** Whether the word was typed with a capital first letter. */
  readonly capital: boolean;
}

/** The stand-in for words that are not the writer's own (a quotation, code, a link). */
export const MASK = '\uFFFC';

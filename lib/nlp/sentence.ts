import type { Span } from '../span';
import type { Tags } from './tags';
import type { Token } from './token';

/** Tokens [first, last) of the sentence it belongs to. */
export interface Clause {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** One sentence, read. Its tokens count from its own start. */
export interface Sentence {
  /** As typed, others' words masked. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The plain spellings of all tokens. */
  readonly words: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  /** The run of end marks: "", ".", "?!", "!!!". */
  readonly mark: string;
  /** Whether laughter or a loving emoji stands in it. */
  readonly warm: boolean;
  /** Parts of speech, read on first use: most sentences never need them. */
  readonly tags: () => readonly Tags[];
}

/** The sentence's own offsets of tokens [first, last). */
export function spanOf(sentence: Sentence, first: number, last: number): Span {
  const from = sentence.tokens[first];
  const to = sentence.tokens[last - 1];
  if (!from || !to) throw new RangeError(`no tokens ${first} to ${last} in “${sentence.text}”`);
  return { start: from.start, end: to.end };
}

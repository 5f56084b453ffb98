/**
 * Parts of speech. What the parser gives is mutable and typed loosely, so it stops here.
 */
import { parse } from './parser';

export type Tags = ReadonlySet<string>;

const NONE: Tags = new Set();

/**
 * The part of speech of each word.
 * @param words plain spellings of one sentence, at most 80 of them
 * @returns as many sets of compromise's tags ("Verb", "PastTense", "Noun" …) as words
 */
export function tagWords(words: readonly string[]): readonly Tags[] {
  const text = words.map((word) => word.replace(/[^\p{L}\p{N}']/gu, '') || 'x').join(' ');
  const terms = parse(text)
    .document.flat()
    .filter((term) => term.text !== '');
  if (terms.length !== words.length) return words.map(() => NONE);
  return terms.map((term) => term.tags ?? NONE);
}

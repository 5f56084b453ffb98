/**
 * The only door to compromise: its views are mutable and typed loosely, so they stop here.
 */
import nlp from 'compromise/two';

export type Tags = ReadonlySet<string>;

const NONE: Tags = new Set();

interface Term {
  readonly text: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * The part of speech of each word.
 * @param words plain spellings of one sentence, at most 80 of them
 * @returns as many sets of compromise's tags ("Verb", "PastTense", "Noun" …) as words
 */
export function tagWords(words: readonly string[]): readonly Tags[] {
  const text = words.map((word) => word.replace(/[^\p{L}\p{N}']/gu, '') || 'x').join(' ');
  const document = (nlp(text) as unknown as { document: readonly (readonly Term[])[] }).document;
  const terms = document.flat().filter((term) => term.text !== '');
  if (terms.length !== words.length) return words.map(() => NONE);
  return terms.map((term) => term.tags ?? NONE);
}

/** Syllables of one word by its groups of vowels: good to about a tenth, which is enough for a grade. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const trimmed = letters.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^aeiouyl]e)$/, '').replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/**
 * Flesch-Kincaid grade of a text: the year of school (in the United States) at which it reads easily.
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid et al. 1975).
 */
export function grade(text: string): number {
  const sentences = text.split(/[.!?]+(?=\s|$|["”’)])/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (sentences.length === 0 || words.length === 0) return 0;
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (total / words.length) - 15.59;
}

/** Words of a text in lower case, without marks. */
function bare(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

/** Every run of `length` words of a text. */
export function runs(text: string, length: number): string[] {
  const words = bare(text);
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

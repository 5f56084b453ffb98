/** How the words of a list change: verbs are conjugated, nouns take a plural, the rest stands as it is. */
export type Form = 'verb' | 'noun' | 'plain' | 'adjective';

/** Words as data. A phrase's first word is the one that changes ("let down" → "letting down"). */
export interface WordList {
  /** As patterns name it, after "@". */
  readonly name: string;
  readonly form: Form;
  /** Where the list comes from, or what it was drawn from. */
  readonly source: string;
  readonly words: readonly string[];
}

/** Reads "ignore, let down\nforget" into its entries. */
export function words(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

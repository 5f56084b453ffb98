import nlp from 'compromise/two';

/** What is read of compromise: the words of a text, each with its tags. */
export interface Parsed {
  readonly document: readonly (readonly {
    readonly text: string;
    readonly tags?: ReadonlySet<string>;
  }[])[];
}

/**
 * Compromise's parser. In the background it is a script of its own (`entrypoints/tagger.ts`), of which the parts that
 * words in plain spelling never reach are left out (`build/slim-tagger.ts`).
 */
export const parse = (text: string): Parsed => nlp(text) as unknown as Parsed;

import { compilePattern } from '../nlp/pattern';
import { entered } from '../nlp/pattern-index';
import type { Sentence } from '../nlp/sentence';
import { hasWord } from '../nlp/some-word';
import { classNamed } from '../vocabulary';

export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * A finder for any of some patterns (their language: `nlp/pattern.ts`) anywhere in a sentence.
 * @returns where they hold, as ranges of tokens
 */
export function finder(sources: readonly string[]): (sentence: Sentence) => readonly Range[] {
  const possible = entered(sources.map((source) => ({ pattern: compilePattern(source, classNamed) })));
  return (sentence) => {
    const found: Range[] = [];
    const patterns = possible(sentence);
    if (patterns.length === 0) return found;
    for (const clause of sentence.clauses) {
      for (let at = clause.first; at < clause.last; at += 1) {
        const word = sentence.tokens[at]?.normal ?? '';
        for (const { pattern } of patterns) {
          if (pattern.firsts && !hasWord(pattern.firsts, word)) continue;
          const match = pattern.match(clause, at);
          if (match) found.push(match);
        }
      }
    }
    return found;
  };
}

/** Whether any of the patterns holds anywhere in a sentence. */
export function anywhere(sources: readonly string[]): (sentence: Sentence) => boolean {
  const find = finder(sources);
  return (sentence) => find(sentence).length > 0;
}

/** The token range that a candidate's span covers. */
export function tokensOf(sentence: Sentence, span: { readonly start: number; readonly end: number }): Range {
  const first = sentence.tokens.findIndex(({ end }) => end > span.start);
  let last = first;
  while (last < sentence.tokens.length && (sentence.tokens[last]?.start ?? 0) < span.end) last += 1;
  return { first, last };
}

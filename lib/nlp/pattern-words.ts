import { NOTHING, type Part, type State } from './pattern-edges';
import type { Sentence } from './sentence';
import { type SomeWord, wordOf } from './some-word';
import type { WordClass } from './word-class';

/** One word of which something holds. */
function oneWord(firsts: SomeWord | undefined, holds: (state: State, at: number) => boolean): Part {
  return {
    before: (next) => (s, at) => at < s.sentence.tokens.length && holds(s, at) && next(s, at + 1),
    firsts: () => firsts,
    skippable: false,
    needs: firsts ? [firsts] : NOTHING,
  };
}

/** "_" */
export const ANY_WORD = oneWord(undefined, () => true);

const words = new Map<string, Part>();

/** "never"; made once, for the same few thousand words stand in all patterns. */
export function word(plain: string): Part {
  const known = words.get(plain);
  if (known) return known;
  const part = {
    ...oneWord(wordOf(new Set([plain])), (s, at) => s.sentence.tokens[at]?.normal === plain),
    plain,
  };
  words.set(plain, part);
  return part;
}

/** "(never|always)" */
export function wordFrom(set: ReadonlySet<string>): Part {
  return oneWord(wordOf(set), (s, at) => set.has(s.sentence.tokens[at]?.normal ?? ''));
}

/** "#Verb": a word that compromise tags so; "#Shouted": a word in capitals. */
export function tagged(tag: string): Part {
  return tag === 'Shouted'
    ? oneWord(undefined, (s, at) => s.sentence.tokens[at]?.shouted ?? false)
    : oneWord(undefined, (s, at) => s.sentence.tags()[at]?.has(tag) ?? false);
}

const classes = new Map<WordClass, Part>();

/** "@wrong" */
export function ofClass(words: WordClass): Part {
  const known = classes.get(words);
  if (known) return known;
  const part = classPart(words);
  classes.set(words, part);
  return part;
}

function classPart({ words, phrases, starts }: WordClass): Part {
  const firsts = wordOf(starts);
  return {
    before: (next) => (s, at) => {
      const { tokens } = s.sentence;
      const first = tokens[at]?.normal;
      if (first === undefined) return false;
      for (const rest of phrases.get(first) ?? [])
        if (stands(rest, tokens, at + 1) && next(s, at + 1 + rest.length)) return true;
      return words.has(first) && next(s, at + 1);
    },
    firsts: () => firsts,
    skippable: false,
    needs: [firsts],
  };
}

function stands(words: readonly string[], tokens: Sentence['tokens'], at: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[at + i]?.normal !== words[i]) return false;
  return true;
}

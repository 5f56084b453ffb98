import { EDGES, once, type Part, rarestFirst, type State, type Step } from './pattern-edges';
import { anyWords, either, fillers, inOrder, maybe, notAfter, repeated, without } from './pattern-parts';
import { neededAtSight } from './pattern-sight';
import { ANY_WORD, ofClass, tagged, word } from './pattern-words';
import type { Clause, Sentence } from './sentence';
import { type SomeWord, wasSaid } from './some-word';
import type { WordClass } from './word-class';

/**
 * A small pattern language over plain words.
 *
 *   never              the word
 *   (do|does not)      one of several
 *   @name              a word or phrase of a vocabulary class; @name.past for one form of its verbs
 *   #Verb              a word that compromise tags so
 *   ~                  up to three adverbs and fillers ("really", "just", "fucking")
 *   _                  any word        ..  up to eight words of the same clause     ...  up to fourteen of the sentence
 *   x?                 maybe           x+  once to four times
 *   !x                 not followed by x (takes no word)      &x  not after x
 *   %asked  %loud      the sentence ends in a question mark; in a "!" or several marks, or shouts
 *   #Shouted  %shouted a word in capitals; the word before stands in capitals
 *   %calm              no exclamation and no question mark ends the sentence
 *   %cold              no laugh and no loving emoji in the sentence
 *   ^  ^^              the clause (lead-ins aside), the sentence starts here      $  $$  it ends here
 *   < >                where the flagged words start and end; without them, the whole match
 *
 * Every loop is bounded, so that matching is linear in the length of the draft.
 */
export interface Pattern {
  readonly source: string;
  /** Words that can stand first, or undefined where any can. */
  readonly firsts: SomeWord | undefined;
  /** A match has one of these words, as few and as rare as can be told; undefined where it needs none. */
  readonly rarest: SomeWord | undefined;
  /** Whether the sentence has the words that a match cannot be without: told fast, before any attempt. */
  couldMatch(sentence: Sentence): boolean;
  /** @param at the token to start from */
  match(clause: Clause, at: number): PatternMatch | undefined;
}

/** Tokens [first, last) of the sentence. */
export interface PatternMatch {
  readonly first: number;
  readonly last: number;
  /** Whether the pattern itself says where the flagged words end. */
  readonly closed: boolean;
}

export type ClassLookup = (name: string) => WordClass;

type Compiled = Omit<Pattern, 'source'>;

/** Patterns that wait to be compiled until a sentence has a word that they need. */
const waiting = new Set<() => Compiled>();

/** Compiles all that still wait. @throws what is wrong with one of them */
export function compileAll(): void {
  for (const compile of waiting) compile();
}

/**
 * Reads a pattern, at once or as soon as a sentence could hold it: a worker that wakes need not wait for a thousand.
 * @throws SyntaxError for what is no pattern, RangeError for a class that no list has; perhaps at its first use
 */
export function compilePattern(source: string, classes: ClassLookup): Pattern {
  const parts: readonly string[] =
    source.match(/\^{1,2}|\${1,2}|[()|<>&]|\.{2,3}|!(?=\S)|[^\s()|<>^$&!]+|[?+]/g) ?? [];
  const compiled = once(() => {
    waiting.delete(compiled);
    return compile(source, parts, classes);
  });
  const atSight = neededAtSight(parts, classes);
  if (!atSight) return { source, ...compiled() };
  waiting.add(compiled);
  return {
    source,
    rarest: atSight,
    get firsts() {
      return compiled().firsts;
    },
    couldMatch: (sentence) => compiled().couldMatch(sentence),
    match: (clause, at) => compiled().match(clause, at),
  };
}

function compile(source: string, words: readonly string[], classes: ClassLookup): Compiled {
  const reader = new Reader(words, classes, source);
  const part = reader.alternatives();
  if (!reader.done) throw new SyntaxError(`pattern “${source}” has a stray “${reader.peek()}”`);
  const closed = words.includes('>');
  // Linked at the first attempt: most patterns are never tried.
  let step: Step | undefined;
  const firsts = part.skippable ? undefined : part.firsts();
  const only = part.needs.length > 0 ? undefined : firsts;
  const needs = only ? [only] : rarestFirst(part.needs);
  return {
    firsts,
    rarest: needs[0],
    couldMatch: ({ words: said }) => needs.every((need) => wasSaid(need, said)),
    match(clause, at) {
      const state: State = { sentence: clause.sentence, clause, opens: -1, closes: -1, end: at, before: -1 };
      step ??= part.before(REACHED);
      if (!step(state, at)) return undefined;
      return { first: state.opens < 0 ? at : state.opens, last: closed ? state.closes : state.end, closed };
    },
  };
}

const REACHED: Step = (state, at) => {
  state.end = at;
  return true;
};

class Reader {
  private at = 0;
  constructor(
    private readonly words: readonly string[],
    private readonly classes: ClassLookup,
    private readonly source: string,
  ) {}

  get done(): boolean {
    return this.at >= this.words.length;
  }

  peek(): string | undefined {
    return this.words[this.at];
  }

  alternatives(): Part {
    const options = [this.sequence()];
    while (this.peek() === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    return options.length === 1 ? (options[0] as Part) : either(options);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (!this.done && this.peek() !== '|' && this.peek() !== ')') parts.push(this.element());
    return inOrder(parts);
  }

  private element(): Part {
    const read = this.words[this.at] as string;
    this.at += 1;
    if (read === '!') return without(this.element());
    if (read === '&') return notAfter(this.element());
    if (read === '(') {
      const inner = this.alternatives();
      if (this.peek() !== ')') throw new SyntaxError(`pattern “${this.source}” lacks a “)”`);
      this.at += 1;
      return this.counted(inner);
    }
    if (read.length > 1 && /[?+]$/.test(read)) {
      return read.endsWith('?')
        ? maybe(this.atom(read.slice(0, -1)))
        : repeated(this.atom(read.slice(0, -1)));
    }
    return this.atom(read);
  }

  private counted(part: Part): Part {
    const sign = this.peek();
    if (sign !== '?' && sign !== '+') return part;
    this.at += 1;
    return sign === '?' ? maybe(part) : repeated(part);
  }

  private atom(name: string): Part {
    if (name === '~') return fillers(this.classes('filler'));
    if (name === '..') return anyWords(8, true);
    if (name === '...') return anyWords(14, false);
    if (name === '_') return ANY_WORD;
    if (name.startsWith('#')) return tagged(name.slice(1));
    if (name.startsWith('@')) return ofClass(this.classes(name.slice(1)));
    const edge = EDGES[name];
    if (edge) return edge;
    if (!/^[a-z0-9'-]+$/.test(name))
      throw new SyntaxError(`pattern “${this.source}” has an unknown “${name}”`);
    return word(name);
  }
}

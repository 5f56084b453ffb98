import type { Clause, Sentence } from './sentence';
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
 *   !x                 not followed by x (takes no word)
 *   ^  ^^              the clause, the sentence starts here      $  $$  it ends here
 *   < >                where the flagged words start and end; without them, the whole match
 *
 * Every loop is bounded, so that matching is linear in the length of the draft.
 */
export interface Pattern {
  readonly source: string;
  /** Words that can stand first, or undefined where any can. */
  readonly firsts: ReadonlySet<string> | undefined;
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

interface State {
  readonly sentence: Sentence;
  readonly clause: Clause;
  from: number;
  to: number;
}

type Next = (at: number) => boolean;
type Node = (state: State, at: number, next: Next) => boolean;

/** A node with the words it can start with; "skippable" where it can match nothing. */
interface Part {
  readonly node: Node;
  readonly firsts: ReadonlySet<string> | undefined;
  readonly skippable: boolean;
}

export type ClassLookup = (name: string) => WordClass;

export function compilePattern(source: string, classes: ClassLookup): Pattern {
  const words: readonly string[] = source.match(/[()|<>^$]|\.{2,3}|!(?=\S)|[^\s()|<>^$!]+|[?+]/g) ?? [];
  const reader = new Reader(words, classes, source);
  const part = reader.alternatives();
  if (!reader.done) throw new SyntaxError(`pattern “${source}” has a stray “${reader.peek()}”`);
  const closed = words.includes('>');
  return {
    source,
    firsts: part.skippable ? undefined : part.firsts,
    match(clause, at) {
      const state: State = { sentence: clause.sentence, clause, from: -1, to: -1 };
      let last = at;
      const matched = part.node(state, at, (end) => {
        last = end;
        return true;
      });
      if (!matched) return undefined;
      return { first: state.from < 0 ? at : state.from, last: closed ? state.to : last, closed };
    },
  };
}

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
    const word = this.words[this.at] as string;
    this.at += 1;
    if (word === '!') return without(this.element());
    if (word === '(') {
      const inner = this.alternatives();
      if (this.peek() !== ')') throw new SyntaxError(`pattern “${this.source}” lacks a “)”`);
      this.at += 1;
      return this.counted(inner);
    }
    if (word.length > 1 && /[?+]$/.test(word)) {
      return word.endsWith('?')
        ? maybe(this.atom(word.slice(0, -1)))
        : repeated(this.atom(word.slice(0, -1)));
    }
    return this.atom(word);
  }

  private counted(part: Part): Part {
    const sign = this.peek();
    if (sign !== '?' && sign !== '+') return part;
    this.at += 1;
    return sign === '?' ? maybe(part) : repeated(part);
  }

  private atom(word: string): Part {
    if (word === '~') return fillers(this.classes('filler'));
    if (word === '..') return anyWords(8, true);
    if (word === '...') return anyWords(14, false);
    if (word === '_')
      return {
        node: (s, at, next) => at < s.sentence.tokens.length && next(at + 1),
        firsts: undefined,
        skippable: false,
      };
    if (word.startsWith('#')) return tagged(word.slice(1));
    if (word.startsWith('@')) return ofClass(this.classes(word.slice(1)));
    const edge = EDGES[word];
    if (edge) return { node: edge, firsts: NO_WORDS, skippable: true };
    if (!/^[a-z0-9'-]+$/.test(word))
      throw new SyntaxError(`pattern “${this.source}” has an unknown “${word}”`);
    return {
      node: (s, at, next) => s.sentence.tokens[at]?.normal === word && next(at + 1),
      firsts: new Set([word]),
      skippable: false,
    };
  }
}

/** What stands between words starts with none. */
const NO_WORDS: ReadonlySet<string> = new Set();

const EDGES: Readonly<Record<string, Node>> = {
  '^': (s, at, next) => startsClause(s, at) && next(at),
  '^^': (_s, at, next) => at === 0 && next(at),
  $: (s, at, next) => endsClause(s, at) && next(at),
  $$: (s, at, next) => at >= s.sentence.tokens.length && next(at),
  '<': (s, at, next) => marks(s, 'from', at, next),
  '>': (s, at, next) => marks(s, 'to', at, next),
};

/** Notes an edge of the flagged words, and takes it back where the rest does not match. */
function marks(state: State, edge: 'from' | 'to', at: number, next: Next): boolean {
  const before = state[edge];
  state[edge] = at;
  if (next(at)) return true;
  state[edge] = before;
  return false;
}

function startsClause({ sentence }: State, at: number): boolean {
  return sentence.clauses.some(({ first }) => first === at);
}

function endsClause({ sentence }: State, at: number): boolean {
  return sentence.clauses.some(({ last }) => last === at);
}

function inOrder(parts: readonly Part[]): Part {
  const firsts = new Set<string>();
  let open = false;
  let skippable = true;
  for (const part of parts) {
    if (part.firsts) for (const word of part.firsts) firsts.add(word);
    else open = true;
    if (!part.skippable) {
      skippable = false;
      break;
    }
  }
  const node = parts.reduceRight<Node | undefined>(
    (rest, part) => (rest ? (s, at, next) => part.node(s, at, (end) => rest(s, end, next)) : part.node),
    undefined,
  );
  return { node: node ?? ((_s, at, next) => next(at)), firsts: open ? undefined : firsts, skippable };
}

function either(options: readonly Part[]): Part {
  const open = options.some(({ firsts }) => firsts === undefined);
  return {
    node: (s, at, next) => options.some(({ node }) => node(s, at, next)),
    firsts: open ? undefined : new Set(options.flatMap(({ firsts }) => [...(firsts ?? [])])),
    skippable: options.some(({ skippable }) => skippable),
  };
}

function maybe(part: Part): Part {
  return { node: (s, at, next) => part.node(s, at, next) || next(at), firsts: part.firsts, skippable: true };
}

function repeated(part: Part): Part {
  const again = (s: State, at: number, next: Next, left: number): boolean =>
    part.node(s, at, (end) => (left > 1 && end > at && again(s, end, next, left - 1)) || next(end));
  return { ...part, node: (s, at, next) => again(s, at, next, 4) };
}

/** "!never": holds where "never" does not follow. */
function without(part: Part): Part {
  return {
    node: (s, at, next) => !part.node(s, at, () => true) && next(at),
    firsts: NO_WORDS,
    skippable: true,
  };
}

function anyWords(most: number, inClause: boolean): Part {
  return {
    node: (s, at, next) => {
      const end = inClause ? endOfClause(s.sentence, at) : s.sentence.tokens.length;
      for (let i = at; i <= Math.min(at + most, end); i += 1) if (next(i)) return true;
      return false;
    },
    firsts: undefined,
    skippable: true,
  };
}

function endOfClause(sentence: Sentence, at: number): number {
  return sentence.clauses.find(({ first, last }) => first <= at && at < last)?.last ?? at;
}

function fillers(filler: WordClass): Part {
  const one = ofClass(filler);
  const skip = (s: State, at: number, next: Next, left: number): boolean =>
    (left > 0 && one.node(s, at, (end) => skip(s, end, next, left - 1))) || next(at);
  return { node: (s, at, next) => skip(s, at, next, 3), firsts: one.firsts, skippable: true };
}

function tagged(tag: string): Part {
  return {
    node: (s, at, next) =>
      at < s.sentence.tokens.length && (s.sentence.tags()[at]?.has(tag) ?? false) && next(at + 1),
    firsts: undefined,
    skippable: false,
  };
}

function ofClass(words: WordClass): Part {
  return {
    node: (s, at, next) => {
      const word = s.sentence.tokens[at]?.normal;
      if (word === undefined) return false;
      for (const rest of words.phrases.get(word) ?? []) {
        if (
          rest.every((part, k) => s.sentence.tokens[at + 1 + k]?.normal === part) &&
          next(at + 1 + rest.length)
        ) {
          return true;
        }
      }
      return words.words.has(word) && next(at + 1);
    },
    firsts: new Set([...words.words, ...words.phrases.keys()]),
    skippable: false,
  };
}

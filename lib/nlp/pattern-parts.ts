import type { Clause, Sentence } from './sentence';
import type { WordClass } from './word-class';

/** One attempt to match: where the flagged words start and end so far, -1 for unset. */
export interface State {
  readonly sentence: Sentence;
  readonly clause: Clause;
  opens: number;
  closes: number;
}

/** What is left of the pattern. */
export type Next = (at: number) => boolean;
type Node = (state: State, at: number, next: Next) => boolean;

/** A node with the words it can start with; "skippable" where it can match nothing. */
export interface Part {
  readonly node: Node;
  readonly firsts: ReadonlySet<string> | undefined;
  readonly skippable: boolean;
}

/** What stands between words starts with none. */
export const NO_WORDS: ReadonlySet<string> = new Set();

export const EDGES: Readonly<Record<string, Node>> = {
  '^': (s, at, next) => startsClause(s, at) && next(at),
  '^^': (_s, at, next) => at === 0 && next(at),
  $: (s, at, next) => endsClause(s, at) && next(at),
  $$: (s, at, next) => at >= s.sentence.tokens.length && next(at),
  '<': (s, at, next) => marks(s, 'opens', at, next),
  '>': (s, at, next) => marks(s, 'closes', at, next),
  '%asked': (s, at, next) => s.sentence.mark.includes('?') && next(at),
  '%loud': (s, at, next) => isLoud(s.sentence) && next(at),
  '%shouted': (s, at, next) => (s.sentence.tokens[at - 1]?.shouted ?? false) && next(at),
  '%calm': (s, at, next) => !/[!?]/.test(s.sentence.mark) && next(at),
  '%cold': (s, at, next) => !s.sentence.warm && next(at),
};

/** now! · now?? · NOW */
function isLoud({ mark, tokens }: Sentence): boolean {
  if (mark.includes('!') || /[?]{2}/.test(mark)) return true;
  const long = tokens.filter(({ normal }) => normal.length > 1);
  return long.length > 0 && long.filter(({ shouted }) => shouted).length * 2 >= long.length;
}

/** Notes an edge of the flagged words, and takes it back where the rest does not match. */
function marks(state: State, edge: 'opens' | 'closes', at: number, next: Next): boolean {
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

export function inOrder(parts: readonly Part[]): Part {
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

export function either(options: readonly Part[]): Part {
  const open = options.some(({ firsts }) => firsts === undefined);
  return {
    node: (s, at, next) => options.some(({ node }) => node(s, at, next)),
    firsts: open ? undefined : new Set(options.flatMap(({ firsts }) => [...(firsts ?? [])])),
    skippable: options.some(({ skippable }) => skippable),
  };
}

export function maybe(part: Part): Part {
  return { node: (s, at, next) => part.node(s, at, next) || next(at), firsts: part.firsts, skippable: true };
}

export function repeated(part: Part): Part {
  const again = (s: State, at: number, next: Next, left: number): boolean =>
    part.node(s, at, (end) => (left > 1 && end > at && again(s, end, next, left - 1)) || next(end));
  return { ...part, node: (s, at, next) => again(s, at, next, 4) };
}

/** "!never": holds where "never" does not follow. */
export function without(part: Part): Part {
  return {
    node: (s, at, next) => !part.node(s, at, () => true) && next(at),
    firsts: NO_WORDS,
    skippable: true,
  };
}

/** "&thank you": holds where "thank" does not stand before. Looks back over one or two words. */
export function notAfter(part: Part): Part {
  const standsBefore = (s: State, at: number): boolean =>
    [1, 2].some((back) => at >= back && part.node(s, at - back, (end) => end === at));
  return {
    node: (s, at, next) => !standsBefore(s, at) && next(at),
    firsts: NO_WORDS,
    skippable: true,
  };
}

export function anyWords(most: number, inClause: boolean): Part {
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

export function fillers(filler: WordClass): Part {
  const one = ofClass(filler);
  const skip = (s: State, at: number, next: Next, left: number): boolean =>
    (left > 0 && one.node(s, at, (end) => skip(s, end, next, left - 1))) || next(at);
  return { node: (s, at, next) => skip(s, at, next, 3), firsts: one.firsts, skippable: true };
}

/** "#Verb": a word that compromise tags so; "#Shouted": a word in capitals. */
export function tagged(tag: string): Part {
  return {
    node: (s, at, next) =>
      tag === 'Shouted'
        ? (s.sentence.tokens[at]?.shouted ?? false) && next(at + 1)
        : at < s.sentence.tokens.length && (s.sentence.tags()[at]?.has(tag) ?? false) && next(at + 1),
    firsts: undefined,
    skippable: false,
  };
}

export function ofClass(words: WordClass): Part {
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

import type { Clause, Sentence } from './sentence';
import { hasWord, NO_WORD, type SomeWord, sizeOf } from './some-word';

/** One attempt to match: where the flagged words start and end so far, -1 for unset. */
export interface State {
  readonly sentence: Sentence;
  readonly clause: Clause;
  opens: number;
  closes: number;
  /** Where the last attempt that reached the end of the pattern ended. */
  end: number;
  /** The place that words looked for before it must reach up to. */
  before: number;
}

/** Whether the rest of the pattern holds from this token on. */
export type Step = (state: State, at: number) => boolean;

/**
 * One element of a pattern. Told at compile time what comes after it, it gives the step that matches both, so
 * that nothing is made anew while a draft is read.
 */
export interface Part {
  readonly before: (next: Step) => Step;
  /** Words it can start with; undefined where any can. Told when first asked: most patterns are never tried. */
  readonly firsts: () => SomeWord | undefined;
  /** Whether it can match nothing. */
  readonly skippable: boolean;
  /** Where it matches, the sentence has a word of each. */
  readonly needs: readonly SomeWord[];
  /** The word, where it is just one. */
  readonly plain?: string;
}

/** Made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const noWord = (): SomeWord => NO_WORD;

export const NOTHING: readonly SomeWord[] = [];

/** An element that takes no word, and starts with none. */
export function between(holds: (state: State, at: number) => boolean): Part {
  return {
    before: (next) => (s, at) => holds(s, at) && next(s, at),
    firsts: noWord,
    skippable: true,
    needs: NOTHING,
  };
}

export const EDGES: Readonly<Record<string, Part>> = {
  '^': between(opensClause),
  '^^': between((_s, at) => at === 0),
  $: between((s, at) => s.sentence.clauses.some(({ last }) => last === at)),
  $$: between((s, at) => at >= s.sentence.tokens.length),
  '<': edge('opens'),
  '>': edge('closes'),
  '%asked': between((s) => s.sentence.mark.includes('?')),
  '%loud': between((s) => isLoud(s.sentence)),
  '%shouted': between((s, at) => s.sentence.tokens[at - 1]?.shouted ?? false),
  '%calm': between((s) => !/[!?]/.test(s.sentence.mark)),
  '%cold': between((s) => !s.sentence.warm),
};

/** "but you started it": words that only lead in may stand before the clause's start. */
export const LEADING: ReadonlySet<string> = new Set(
  'but and so or well oh ah yes no nah ok okay hey look listen see man dude god wow jeez gee then now please also still sure fine right alright lol haha ugh because'.split(
    ' ',
  ),
);

function opensClause({ sentence: { clauses, tokens } }: State, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && LEADING.has(tokens[start - 1]?.normal ?? '')) {
    if (clauses.some(({ first }) => first === start)) return true;
    start -= 1;
  }
  return clauses.some(({ first }) => first === start);
}

/** now! · now?? · NOW */
function isLoud({ mark, tokens }: Sentence): boolean {
  if (mark.includes('!') || /[?]{2}/.test(mark)) return true;
  const long = tokens.filter(({ normal }) => normal.length > 1);
  return long.length > 0 && long.filter(({ shouted }) => shouted).length * 2 >= long.length;
}

/** Notes an edge of the flagged words, and takes it back where the rest does not match. */
function edge(which: 'opens' | 'closes'): Part {
  return {
    ...between(() => true),
    before: (next) => (s, at) => {
      const noted = s[which];
      s[which] = at;
      if (next(s, at)) return true;
      s[which] = noted;
      return false;
    },
  };
}

/** As rare as can be told without a draft: small sets, and none with a word of nearly every sentence, come first. */
export function rarestFirst(needs: readonly SomeWord[]): readonly SomeWord[] {
  if (needs.length < 2) return needs;
  return [...needs].sort((a, b) => commonnessOf(a) - commonnessOf(b));
}

const commonness = new WeakMap<SomeWord, number>();

function commonnessOf(need: SomeWord): number {
  const known = commonness.get(need);
  if (known !== undefined) return known;
  const told = sizeOf(need) + ([...COMMON].some((word) => hasWord(need, word)) ? 10_000 : 0);
  commonness.set(need, told);
  return told;
}

/** Words of nearly every sentence. */
export const COMMON: ReadonlySet<string> = new Set(
  'you i do not is are the a to my me your it that and of in for be have'.split(' '),
);

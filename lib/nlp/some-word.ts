/** Any word of several sets: a large one is kept by itself and not copied into each pattern that names it. */
export interface SomeWord {
  readonly few: ReadonlySet<string>;
  readonly large: readonly ReadonlySet<string>[];
}

const LARGE = 12;
const EMPTY: ReadonlySet<string> = new Set();

export const NO_WORD: SomeWord = { few: EMPTY, large: [] };

export function wordOf(set: ReadonlySet<string>): SomeWord {
  return set.size > LARGE ? { few: EMPTY, large: [set] } : { few: set, large: [] };
}

export function wordOfAny(all: readonly SomeWord[]): SomeWord {
  const [only = NO_WORD, ...others] = all.filter(({ few, large }) => few.size > 0 || large.length > 0);
  if (others.length === 0) return only;
  const words = new Set(only.few);
  const large = new Set(only.large);
  for (const other of others) {
    for (const word of other.few) words.add(word);
    for (const set of other.large) large.add(set);
  }
  return { few: words, large: [...large] };
}

export function hasWord({ few, large }: SomeWord, word: string): boolean {
  if (few.has(word)) return true;
  for (const set of large) if (set.has(word)) return true;
  return false;
}

/** Whether one of the words was said. */
export function wasSaid({ few, large }: SomeWord, said: ReadonlySet<string>): boolean {
  if (few.size < said.size) {
    for (const word of few) if (said.has(word)) return true;
  } else for (const word of said) if (few.has(word)) return true;
  for (const set of large) for (const word of said) if (set.has(word)) return true;
  return false;
}

export function sizeOf({ few, large }: SomeWord): number {
  return large.reduce((sum, { size }) => sum + size, few.size);
}

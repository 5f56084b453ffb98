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
  const filled = all.filter(({ few }) => few.size > 0);
  return {
    few: filled.length > 1 ? new Set(filled.flatMap(({ few }) => [...few])) : (filled[0]?.few ?? EMPTY),
    large: [...new Set(all.flatMap(({ large }) => large))],
  };
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

/** A set of words and phrases that play the same part in a sentence, as patterns read it. */
export interface WordClass {
  /** Single words, in every form they take. */
  readonly words: ReadonlySet<string>;
  /** First word of a phrase → the phrases' other words, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that any of them starts with. */
  readonly starts: ReadonlySet<string>;
}

export function wordClass(entries: Iterable<string>): WordClass {
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const [first, ...rest] = entry.split(' ') as [string, ...string[]];
    if (rest.length === 0) words.add(first);
    else {
      const others = phrases.get(first);
      if (others) others.push(rest);
      else phrases.set(first, [rest]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return { words, phrases, starts: phrases.size > 0 ? new Set([...words, ...phrases.keys()]) : words };
}

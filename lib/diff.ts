/** A stretch of a text that the other text has too, or has not. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
}

/** What becomes of the words: what stood before, and what would stand after. */
export interface WordDiff {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Word by word up to here; longer texts count as wholly changed, since the table grows with the product. */
const MOST_WORDS = 200;

/** Words with the spaces before them, so that joining gives the text back. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/** “Phone,” and “phone” are the same word to a reader of the diff. */
const sameness = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function stretches(words: readonly string[], keptAt: ReadonlySet<number>): Stretch[] {
  const result: { text: string; kept: boolean }[] = [];
  words.forEach((word, index) => {
    const kept = keptAt.has(index);
    const last = result.at(-1);
    if (last?.kept === kept) last.text += word;
    else result.push({ text: word, kept });
  });
  return result;
}

/** The length of the longest common run of words from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** Which words of `before` are kept in `after`, in order; case and marks do not count. */
export function diffWords(before: string, after: string): WordDiff {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const keptOld = new Set<number>();
  const keptFresh = new Set<number>();
  if (old.length <= MOST_WORDS && fresh.length <= MOST_WORDS) {
    const oldKeys = old.map(sameness);
    const freshKeys = fresh.map(sameness);
    const lengths = commonLengths(oldKeys, freshKeys);
    let i = 0;
    let j = 0;
    while (i < old.length && j < fresh.length) {
      if (oldKeys[i] === freshKeys[j]) {
        keptOld.add(i++);
        keptFresh.add(j++);
      } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
      else j++;
    }
  }
  return { before: stretches(old, keptOld), after: stretches(fresh, keptFresh) };
}

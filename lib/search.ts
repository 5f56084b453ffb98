/** Lower case without accents; curly quotes become plain, other marks become spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/**
 * Items in which a word begins with each word of the query, best first.
 * @param items in the order that stands where two match equally well
 * @param query as typed; blank gives every item
 * @param fields the texts of one item, weightiest first
 */
export function searched<Item>(
  items: readonly Item[],
  query: string,
  fields: (item: Item) => readonly string[],
): readonly Item[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  return items
    .map((item) => ({ item, rank: rank(fields(item), words) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Sum of the first field each word is found in; infinite where a word is in none. */
function rank(fields: readonly string[], words: readonly string[]): number {
  const texts = fields.map((field) => ` ${plain(field)}`);
  return words.reduce((sum, word) => {
    const found = texts.findIndex((text) => text.includes(` ${word}`));
    return sum + (found < 0 ? Number.POSITIVE_INFINITY : found);
  }, 0);
}

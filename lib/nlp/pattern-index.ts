import type { Pattern } from './pattern';
import type { Sentence } from './sentence';

/** One pattern of one asker. */
interface Place {
  readonly asker: number;
  readonly order: number;
  readonly item: { readonly pattern: Pattern };
  /** The sentence for which it was looked at last. */
  seen: Sentence | undefined;
}

/** Set of words → the patterns that need one of them; word → the places of all sets that hold it. */
const bySet = new Map<ReadonlySet<string>, Place[]>();
const byWord = new Map<string, Place[][]>();
/** The patterns that need no certain word. */
const always: Place[] = [];
let askers = 0;

/**
 * Enters patterns into the one index that all askers share, so that a sentence is looked through once and not
 * once for each pattern.
 * @returns which of the items could match somewhere in a sentence, in their order
 */
export function entered<T extends { readonly pattern: Pattern }>(
  items: readonly T[],
): (sentence: Sentence) => readonly T[] {
  const asker = askers;
  askers += 1;
  items.forEach((item, order) => {
    const place: Place = { asker, order, item, seen: undefined };
    const { rarest } = item.pattern;
    if (rarest) for (const set of [rarest.few, ...rarest.large]) placesOf(set).push(place);
    else always.push(place);
  });
  return (sentence) => (openIn(sentence).get(asker) ?? NONE) as unknown as readonly T[];
}

function placesOf(set: ReadonlySet<string>): Place[] {
  const known = bySet.get(set);
  if (known) return known;
  const places: Place[] = [];
  bySet.set(set, places);
  for (const word of set) {
    const sets = byWord.get(word);
    if (sets) sets.push(places);
    else byWord.set(word, [places]);
  }
  return places;
}

type Open = ReadonlyMap<number, readonly Place['item'][]>;

const NONE: readonly Place['item'][] = [];

/** The sentence looked through last: all askers ask about one before the next comes. */
let last: { readonly sentence: Sentence; readonly open: Open } | undefined;

function openIn(sentence: Sentence): Open {
  if (last?.sentence !== sentence) last = { sentence, open: lookedThrough(sentence) };
  return last.open;
}

function lookedThrough(sentence: Sentence): Open {
  const found: Place[] = [];
  const look = (place: Place) => {
    if (place.seen === sentence) return;
    place.seen = sentence;
    if (place.item.pattern.couldMatch(sentence)) found.push(place);
  };
  always.forEach(look);
  for (const word of sentence.words) for (const places of byWord.get(word) ?? []) places.forEach(look);
  found.sort((a, b) => a.order - b.order);
  const open = new Map<number, Place['item'][]>();
  for (const { asker, item } of found) {
    const items = open.get(asker);
    if (items) items.push(item);
    else open.set(asker, [item]);
  }
  return open;
}

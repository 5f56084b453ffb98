import { type Hearing, listen } from './listen';
import { ownWords } from './nlp/quotation';
import { splitFrom } from './nlp/sentences';

/** What one sentence says, and where it stands in the draft. */
export interface PlacedHearing extends Hearing {
  readonly start: number;
}

interface Placed {
  readonly hearing: PlacedHearing;
  readonly end: number;
  /** Where the splitter went on after this sentence. */
  readonly next: number;
}

interface Reading {
  readonly own: string;
  readonly sentences: readonly Placed[];
}

/** The draft read last: the next is most often the same with one edit. */
let last: Reading = { own: '', sentences: [] };

/**
 * Every sentence of a draft, heard. Only sentences around what changed since the last draft are split and
 * heard again; the answer is the same as for a draft never seen.
 * @param draft any string, as typed
 */
export function hearingsOf(draft: string): readonly PlacedHearing[] {
  const own = ownWords(draft);
  last = { own, sentences: own === last.own ? last.sentences : edited(last, own) };
  return last.sentences.map(({ hearing }) => hearing);
}

function edited(before: Reading, own: string): readonly Placed[] {
  const [same, sameAtEnd] = shared(before.own, own);
  const shift = own.length - before.own.length;
  // The sentence that ends at the edit may go on now, and so may the one before it, whose marks are run on.
  const kept = before.sentences.slice(0, Math.max(0, count(before.sentences, ({ next }) => next < same) - 1));
  const sentences = [...kept];
  const rest = before.sentences.slice(kept.length);
  let waiting = 0;
  splitFrom(own, kept.at(-1)?.next ?? 0, (span, next) => {
    if (span) sentences.push(place(own, span.start, span.end, next));
    // Where the words after the edit are reached at a place at which a sentence ended before, all after it stands.
    if (next - 1 < own.length - sameAtEnd) return true;
    while (waiting < rest.length && (rest[waiting] as Placed).next + shift < next) waiting += 1;
    if (rest[waiting]?.next !== next - shift) return true;
    for (const later of rest.slice(waiting + 1)) sentences.push(moved(later, shift));
    return false;
  });
  return sentences;
}

function place(own: string, start: number, end: number, next: number): Placed {
  return { hearing: { start, ...listen(own.slice(start, end)) }, end, next };
}

function moved({ hearing, end, next }: Placed, shift: number): Placed {
  return { hearing: { ...hearing, start: hearing.start + shift }, end: end + shift, next: next + shift };
}

/** How many items at the start fit; those that fit all stand before those that do not. */
function count<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many UTF-16 units two texts share at their start, and after those at their end. */
function shared(a: string, b: string): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return [start, end];
}

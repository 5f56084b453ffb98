import { type Hearing, listen } from './listen';
import { editBetween } from './map-flags';
import { type Own, ownOf } from './nlp/quotation';
import { splitFrom } from './nlp/sentences';
import { NEAR } from './signs';

/** What one sentence says, and how it follows the sentence before: so it need not change where that one grows. */
export interface HeardSentence extends Hearing {
  /** Units from the end of what came before to its first one. */
  readonly lead: number;
  readonly length: number;
  /** Units from the end of what came before to where the next sentence may begin. */
  readonly advance: number;
}

/** A draft, heard. The lists go side by side; all but the first hold plain numbers, which are run through fast. */
export interface Reading {
  readonly own: Own;
  readonly sentences: readonly HeardSentence[];
  readonly advances: readonly number[];
  readonly voices: readonly Voice[];
}

/** 0: nothing was heard in a sentence; 1: something was; 2: it silences the draft. */
export type Voice = 0 | 1 | 2;

/** The draft read last: the next is most often the same with one edit. */
let last: Reading = { own: ownOf(''), sentences: [], advances: [], voices: [] };

/**
 * Every sentence of a draft, heard. Only sentences around what changed since the last draft are split and
 * heard again; the answer is the same as for a draft never seen. A sentence is the same object as before where
 * neither it nor those near it have changed.
 * @param draft any string, as typed
 */
export function hearingsOf(draft: string): Reading {
  const edit = editBetween(last.own.draft, draft);
  if (edit) last = edited(last, ownOf(draft, last.own, edit));
  return last;
}

function edited(before: Reading, now: Own): Reading {
  const own = now.words;
  const { start: same, removed, inserted } = now.edit;
  const sameAtEnd = own.length - same - inserted;
  const shift = inserted - removed;
  const old = before.sentences;
  let kept = 0;
  let end = 0;
  for (const advance of before.advances) {
    if (end + advance >= same) break;
    end += advance;
    kept += 1;
  }
  // The sentence that ends at the edit may go on now, and so may the one before it, whose marks are run on.
  if (kept > 0) {
    kept -= 1;
    end -= before.advances[kept] ?? 0;
  }
  const sentences = old.slice(0, kept);
  let passed = kept;
  let passedEnd = end;
  let from = end;
  let stands = false;
  splitFrom(own, end, (span, next) => {
    if (span) {
      const lead = span.start - from;
      const length = span.end - span.start;
      sentences.push({ ...listen(own.slice(span.start, span.end)), lead, length, advance: next - from });
      from = next;
    }
    // Where the words after the edit are reached at a place at which a sentence ended before, all after it stands.
    if (from !== next || next - 1 < own.length - sameAtEnd) return true;
    while (passed < old.length && passedEnd + shift < next) {
      passedEnd += before.advances[passed] ?? 0;
      passed += 1;
    }
    stands = passedEnd + shift === next;
    return !stands;
  });
  const read = sentences.length;
  if (!stands) passed = old.length;
  const all = sentences.concat(old.slice(passed));
  // What is made of these depends on sentences near them.
  for (const [first, end] of [
    [kept - NEAR, kept],
    [read, read + NEAR],
  ] as const)
    for (let at = Math.max(0, first); at < Math.min(end, all.length); at += 1)
      all[at] = { ...(all[at] as HeardSentence) };
  const fresh = all.slice(kept, read);
  return {
    own: now,
    sentences: all,
    advances: spliced(
      before.advances,
      kept,
      passed,
      fresh.map(({ advance }) => advance),
    ),
    voices: spliced(before.voices, kept, passed, fresh.map(voiceOf)),
  };
}

function voiceOf({ heard, hushesDraft }: HeardSentence): Voice {
  if (hushesDraft) return 2;
  return heard.length > 0 ? 1 : 0;
}

/** A list with [from, to) replaced. */
function spliced<T>(list: readonly T[], from: number, to: number, by: readonly T[]): readonly T[] {
  return list.slice(0, from).concat(by, list.slice(to));
}

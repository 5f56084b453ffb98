import { type Hearing, listen } from './listen';
import { editBetween } from './map-flags';
import { type Own, ownBetween, ownOf } from './nlp/quotation';
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
  const { start: same } = now.edit;
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
  let far = WINDOW;
  let around = readAround(before, now, kept, end, far);
  while (!around) {
    far *= 4;
    around = readAround(before, now, kept, end, far);
  }
  const { fresh, passed } = around;
  const read = kept + fresh.length;
  const all = old.slice(0, kept).concat(fresh, old.slice(passed));
  // What is made of these depends on sentences near them.
  for (const [first, end] of [
    [kept - NEAR, kept],
    [read, read + NEAR],
  ] as const)
    for (let at = Math.max(0, first); at < Math.min(end, all.length); at += 1)
      all[at] = { ...(all[at] as HeardSentence) };
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

/** How far after the edit a draft is read at first, in UTF-16 units: seldom too little. */
const WINDOW = 2_000;
/** How far after a sentence is looked before its end is settled. */
const AHEAD = 16;

/** The sentences to hear anew, and where in the old list those begin that stand. */
interface Around {
  readonly fresh: readonly HeardSentence[];
  readonly passed: number;
}

/**
 * Reads on from a place where a sentence ends, up to one after the edit at which a sentence ended before.
 * @param kept how many of the old sentences lie before that place
 * @param far how many units after the edit may be read; undefined where they do not settle it
 */
function readAround(before: Reading, now: Own, kept: number, place: number, far: number): Around | undefined {
  const { start: same, removed, inserted } = now.edit;
  const shift = inserted - removed;
  const until = same + inserted + far;
  // One unit before, which the first mark may look back at.
  const base = Math.max(0, place - 1);
  const own = ownBetween(now, base, until);
  const settled = until >= now.draft.length ? Number.POSITIVE_INFINITY : own.trimEnd().length - AHEAD;
  const fresh: HeardSentence[] = [];
  const old = before.sentences;
  let passed = kept;
  let passedEnd = place;
  let from = place - base;
  let stands = false;
  let short = false;
  splitFrom(own, from, (span, next) => {
    short = next > settled;
    if (short) return false;
    if (span) {
      const lead = span.start - from;
      const length = span.end - span.start;
      fresh.push({ ...listen(own.slice(span.start, span.end)), lead, length, advance: next - from });
      from = next;
    }
    // Where the words after the edit are reached at a place at which a sentence ended before, all after it stands.
    const reached = base + next;
    if (from !== next || reached - 1 < same + inserted) return true;
    while (passed < old.length && passedEnd + shift < reached) {
      passedEnd += before.advances[passed] ?? 0;
      passed += 1;
    }
    stands = passedEnd + shift === reached;
    return !stands;
  });
  if (short) return undefined;
  return { fresh, passed: stands ? passed : old.length };
}

function voiceOf({ heard, hushesDraft }: HeardSentence): Voice {
  if (hushesDraft) return 2;
  return heard.length > 0 ? 1 : 0;
}

/** A list with [from, to) replaced. */
function spliced<T>(list: readonly T[], from: number, to: number, by: readonly T[]): readonly T[] {
  return list.slice(0, from).concat(by, list.slice(to));
}

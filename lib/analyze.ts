import type { Flag } from './flag';
import { type HeardSentence, hearingsOf } from './hearings';
import type { Kind } from './kinds';
import { isOwnThreat } from './listen';
import { signsAround } from './signs';
import { confidenceOf, resolve, THRESHOLDS, together } from './weigh';

/** How sure a flag must be before it is shown. */
export type Strictness = 'gentle' | 'standard' | 'thorough';

export interface AnalyzeOptions {
  /** Default: standard. */
  readonly strictness?: Strictness;
  /** Kinds that the person turned off. */
  readonly without?: ReadonlySet<Kind>;
}

/** What was answered last, sentence by sentence: the next draft is most often the same with one edit. */
interface Answer {
  readonly sentences: readonly HeardSentence[];
  /** How many flags each sentence has. */
  readonly counts: readonly number[];
  readonly flags: readonly Flag[];
  readonly length: number;
  readonly strictness: Strictness;
  readonly hushed: boolean;
}

let last: Answer = {
  sentences: [],
  counts: [],
  flags: [],
  length: 0,
  strictness: 'standard',
  hushed: false,
};

/**
 * Hears blame in a draft.
 * @param draft any string, as typed
 * @returns flags in order of their start, never overlapping; empty where nothing is heard
 */
export function analyze(draft: string, options: AnalyzeOptions = {}): readonly Flag[] {
  last = answered(draft, options.strictness ?? 'standard');
  const { without } = options;
  return without?.size ? last.flags.filter(({ kind }) => !without.has(kind)) : last.flags;
}

/** Flags are made anew only for sentences that are not the same objects as before: around them nothing changed. */
function answered(draft: string, strictness: Strictness): Answer {
  const { sentences, advances, voices } = hearingsOf(draft);
  const hushed = voices.includes(2);
  const old = last.strictness === strictness && last.hushed === hushed ? last : undefined;
  const [same, sameAtEnd] = old ? sharedItems(old.sentences, sentences) : [0, 0];
  const until = sentences.length - sameAtEnd;
  const made: Flag[] = [];
  const madeCounts: number[] = [];
  let end = sum(advances, 0, same);
  for (let at = same; at < until; at += 1) {
    const start = end + (sentences[at]?.lead ?? 0);
    const flags = voices[at] === 0 ? NONE : flagsIn(sentences, at, start, draft, strictness, hushed);
    for (const flag of flags) made.push(flag);
    madeCounts.push(flags.length);
    end += advances[at] ?? 0;
  }
  const answer = { sentences, length: draft.length, strictness, hushed };
  if (!old) return { ...answer, counts: madeCounts, flags: made };
  const before = sum(old.counts, 0, same);
  const after = sum(old.counts, old.counts.length - sameAtEnd, old.counts.length);
  const later = old.flags.slice(old.flags.length - after);
  const shift = draft.length - old.length;
  return {
    ...answer,
    counts: old.counts.slice(0, same).concat(madeCounts, old.counts.slice(old.counts.length - sameAtEnd)),
    flags: old.flags
      .slice(0, before)
      .concat(made, shift === 0 ? later : later.map((flag) => moved(flag, shift))),
  };
}

const NONE: readonly Flag[] = [];

const moved = (flag: Flag, by: number): Flag => ({ ...flag, start: flag.start + by, end: flag.end + by });

/** How many items two lists share at their start, and after those at their end. */
function sharedItems<T>(a: readonly T[], b: readonly T[]): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}

function sum(list: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all += list[at] ?? 0;
  return all;
}

/** The flags of one sentence. */
function flagsIn(
  sentences: readonly HeardSentence[],
  at: number,
  start: number,
  draft: string,
  strictness: Strictness,
  hushed: boolean,
): readonly Flag[] {
  const { heard } = sentences[at] as HeardSentence;
  const candidates = (hushed ? heard.filter(isOwnThreat) : heard).map((candidate) => ({
    ...candidate,
    start: candidate.start + start,
    end: candidate.end + start,
    confidence: confidenceOf(candidate, signsAround(candidate, sentences, at)),
  }));
  const sure = together(candidates).filter(({ confidence }) => confidence >= THRESHOLDS[strictness]);
  return resolve(sure, draft);
}

import type { Flag } from './flag';
import { type HeardSentence, hearingsOf } from './hearings';
import type { Kind } from './kinds';
import { isOwnThreat } from './listen';
import { signsAround } from './signs';
import { confidenceOf, resolve, THRESHOLDS } from './weigh';

/** How sure a flag must be before it is shown. */
export type Strictness = 'gentle' | 'standard' | 'thorough';

export interface AnalyzeOptions {
  /** Default: standard. */
  readonly strictness?: Strictness;
  /** Kinds that the person turned off. */
  readonly without?: ReadonlySet<Kind>;
}

/**
 * Hears blame in a draft.
 * @param draft any string, as typed
 * @returns flags in order of their start, never overlapping; empty where nothing is heard
 */
export function analyze(draft: string, options: AnalyzeOptions = {}): readonly Flag[] {
  const { sentences, advances, voices } = hearingsOf(draft);
  const hushed = voices.includes(2);
  const strictness = options.strictness ?? 'standard';
  const flags: Flag[] = [];
  let end = 0;
  for (let at = 0; at < voices.length; at += 1) {
    if (voices[at] !== 0) {
      const start = end + (sentences[at]?.lead ?? 0);
      for (const flag of flagsIn(sentences, at, start, draft, strictness, hushed))
        if (!options.without?.has(flag.kind)) flags.push(flag);
    }
    end += advances[at] ?? 0;
  }
  return flags;
}

/** The flags of one sentence, and what they were made for. */
interface Made {
  readonly flags: readonly Flag[];
  readonly start: number;
  readonly text: string;
  readonly strictness: Strictness;
  readonly hushed: boolean;
}

const made = new WeakMap<HeardSentence, Made>();

/** Made once for as long as the sentence stands where it is, among the same sentences. */
function flagsIn(
  sentences: readonly HeardSentence[],
  at: number,
  start: number,
  draft: string,
  strictness: Strictness,
  hushed: boolean,
): readonly Flag[] {
  const sentence = sentences[at] as HeardSentence;
  // As typed: what is not the writer's own is not part of what was heard, but of what is quoted.
  const text = draft.slice(start, start + sentence.length);
  const known = made.get(sentence);
  if (
    known?.start === start &&
    known.text === text &&
    known.strictness === strictness &&
    known.hushed === hushed
  )
    return known.flags;
  const candidates = (hushed ? sentence.heard.filter(isOwnThreat) : sentence.heard).map((candidate) => ({
    ...candidate,
    start: candidate.start + start,
    end: candidate.end + start,
    confidence: confidenceOf(candidate, signsAround(candidate, sentences, at)),
  }));
  const sure = candidates.filter(({ confidence }) => confidence >= THRESHOLDS[strictness]);
  const flags = resolve(sure, draft);
  made.set(sentence, { flags, start, text, strictness, hushed });
  return flags;
}

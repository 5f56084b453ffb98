import type { Flag } from './flag';
import { hearingsOf } from './hearings';
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
  const hearings = hearingsOf(draft);
  const hushed = hearings.some(({ hushesDraft }) => hushesDraft);
  const threshold = THRESHOLDS[options.strictness ?? 'standard'];
  const candidates = hearings.flatMap((hearing, index) =>
    (hushed ? hearing.heard.filter(isOwnThreat) : hearing.heard).map((candidate) => ({
      ...candidate,
      start: candidate.start + hearing.start,
      end: candidate.end + hearing.start,
      confidence: confidenceOf(candidate, signsAround(candidate, hearings, index)),
    })),
  );
  const sure = candidates.filter(({ confidence }) => confidence >= threshold);
  return resolve(sure, draft).filter(({ kind }) => !options.without?.has(kind));
}

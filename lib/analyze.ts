import type { Flag } from './flag';
import type { Kind } from './kinds';

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
export function analyze(_draft: string, _options: AnalyzeOptions = {}): readonly Flag[] {
  return [];
}

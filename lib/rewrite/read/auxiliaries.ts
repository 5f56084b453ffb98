import {
  ABSOLUTES,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  HEAT,
  MODALS,
  NEARLY_NEVER,
} from '../../vocabulary/closed-classes';
import { baseOf, formOf, inflect, pastLooksLikeBase } from '../morphology/verbs';
import type { Time } from './act';
import type { Fronted } from './verb-phrase';
import { lows, type Word } from './words';

/** What the words before the verb have told so far. */
export interface State {
  negative: boolean;
  time: Time | undefined;
  due: boolean;
  unable: boolean;
  absolute: boolean;
  /** Whether it is a warning: "you'd better not". */
  warned?: boolean;
  /** Whether "even", "just" … make a "can't" a reproach and no ban. */
  soft: boolean;
}

export function isHeat(low: string, next: string): boolean {
  if (low === 'like' || low === 'dare' || low === 'fuck' || low === 'still') return low === 'still';
  return HEAT.has(low) && !(low === 'only' && next === '');
}

/** The next word that is no absolute, curse or "not". */
export function nextSolid(words: readonly Word[], from: number): string {
  for (const { low } of words
    .slice(from)
    .filter(
      (word, i, all) =>
        !(word.low === 'at' && all[i + 1]?.low === 'least') &&
        !(word.low === 'least' && all[i - 1]?.low === 'at'),
    ))
    if (low !== 'not' && !ABSOLUTES.has(low) && !HEAT.has(low) && !NEARLY_NEVER.has(low)) return low;
  return '';
}

export function indexAfter(words: readonly Word[], from: number, low: string): number {
  const found = words.findIndex((word, i) => i >= from && word.low === low);
  return found === -1 ? from - 1 : found;
}

/** Verbs that "did" stresses: "you did promise". */
const EMPHASIZED = /^(?:have|need|say|tell|know|promise|agree|go|get|forget|leave|ask|take|want|manage)$/;

export function isAuxiliary(words: readonly Word[], at: number, { auxiliary }: Fronted): boolean {
  const low = words[at]?.low ?? '';
  const next = nextSolid(words, at + 1);
  if (next === '') return false;
  if (MODALS.has(low)) return true;
  if (DO.has(low))
    return (
      words[at + 1]?.low === 'not' ||
      (NEARLY_NEVER.has(words[at + 1]?.low ?? '') && !auxiliary) ||
      EMPHASIZED.test(words[at + 1]?.low ?? '')
    );
  if (HAVE.has(low))
    return (
      /^(?:past|participle)$/.test(formOf(next)) ||
      next === 'been' ||
      inflect(baseOf(next), 'participle') === next ||
      (formOf(next) === 'base' && pastLooksLikeBase(baseOf(next)) && !DETERMINERS.has(next))
    );
  if (BE.has(low))
    return (
      formOf(next) === 'gerund' ||
      /^(?:supposed|meant|expected)$/.test(next) ||
      (next === 'about' && lows(words).includes('about to')) ||
      (low === 'be' && false)
    );
  return false;
}

export function applyAuxiliary(low: string, state: State): void {
  if (low === 'did' || low === 'was' || low === 'were') state.time = 'past';
  else if (low === 'do' || low === 'does') state.time = 'habitual';
  else if (HAVE.has(low))
    state.time =
      state.due && low === 'have' ? 'past' : low === 'had' || state.time === 'past' ? 'past' : 'perfect';
  else if (BE.has(low)) state.time ??= low === 'been' ? 'perfect' : 'now';
  else if (/^(?:should|must|shall|might|may)$/.test(low)) state.due = true;
  else if (low === 'could') state.due = true;
  else if (low === 'can') {
    state.time ??= 'habitual';
    state.unable = true;
  } else if (low === 'will') state.time ??= 'habitual';
  else if (low === 'would') state.time ??= 'past';
}

/** "You'd better": what is due now, whatever the 'd said. */
export function due(state: State): void {
  state.due = true;
  state.warned = true;
  state.time = undefined;
}

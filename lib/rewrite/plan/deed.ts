import { VERDICT_WORDS } from '../../vocabulary/judging-words';
import { inflect } from '../morphology/verbs';
import type { Act } from '../read/act';
import type { Chunk } from '../read/complement';
import { lows } from '../read/words';
import { factsOf, told } from './facts';
import { isPlain } from './grammar';
import { plainly } from './plainly';

/** An act that was seen, as a verb phrase in the draft's own words, so that one may ask for it not to be. */
export interface Deed {
  /** Fits after "if you didn't ": "leave the room when I bring up money". */
  readonly base: string;
  /** Fits after "I wish you hadn't ": "sold the car last week". */
  readonly participle: string;
  /** Without its time, so that it may be asked for another day, fitting after "before ": "selling the car". */
  readonly gerund: string;
}

/** Acts that say too little by themselves, or that nobody asks of somebody else in so many words. */
const NO_DEED =
  /^(?:forget|miss|promise|ignore|ghost|be|have|do|get|go|seem|sound|look|make|keep|turn|die|live|owe)$/;

/** "go through my bag" is a deed, "go there" hardly. */
const SEARCH = /^go (?:through|behind|over|into|around)$/;

/** The act as something to ask about; undefined where words that it needs would be missing. */
export function deedOf(given: Act): Deed | undefined {
  const act = plainly(given);
  if (
    act.negative ||
    (act.expected && act.time !== 'past') ||
    (NO_DEED.test(act.verb) && !SEARCH.test(`${act.verb} ${act.rest[0]?.low}`)) ||
    !isPlain(act)
  )
    return undefined;
  if (act.rest.length === 0 || act.rest.some(({ low }) => VERDICT_WORDS.has(low) || /^your?sel/.test(low)))
    return undefined;
  if (act.verb === 'use' && act.rest[0]?.low === 'to') return undefined;
  const { chunks, thinned, lost } = factsOf(act.rest);
  const text = told(chunks);
  if (thinned || lost || /^(?:it|this|that|nothing\b.*)?$/i.test(text) || chunks.some(isLoose))
    return undefined;
  const timeless = told(chunks.filter((chunk) => !isOnce(chunk)));
  return {
    base: `${act.verb} ${text}`,
    participle: `${inflect(act.verb, 'participle')} ${text}`,
    gerund: `${inflect(act.verb, 'gerund')} ${timeless}`.trim(),
  };
}

const isLoose = ({ kind, words }: Chunk): boolean =>
  kind === 'and' || (kind === 'other' && !/ly$|^(?:alone|here|there|home|again|too)$/.test(lows(words)));

/** A time of its own, and what was left out: neither is asked for again. */
const isOnce = ({ kind, words }: Chunk): boolean =>
  kind === 'time' ||
  (kind === 'clause' && /^(?:when|while|before|after)$/.test(words[0]?.low ?? '')) ||
  /^the (?:minute|second|moment|instant)\b/.test(lows(words)) ||
  /^(?:without|again|on \w+day)\b/.test(lows(words));

import { VERDICT_WORDS } from '../../vocabulary/judging-words';
import { inflect } from '../morphology/verbs';
import type { Act } from '../read/act';
import type { Chunk } from '../read/complement';
import { lows } from '../read/words';
import { factsOf, told } from './facts';
import { isPlain } from './grammar';
import { isOccasion } from './occasion';
import { plainly } from './plainly';

/** An act that was seen, as a verb phrase in the draft's own words, so that one may ask for it not to be. */
export interface Deed {
  /** Fits after "if you didn't ": "leave the room when I bring up money". */
  readonly base: string;
  /** Fits after "I wish you hadn't ": "sold the car last week". */
  readonly participle: string;
  /** Without its time, so that it may be asked for another day, fitting after "before ": "selling the car"; absent of two acts. */
  readonly gerund?: string;
  /** Whether it is told by its own time, or can hardly come again, so that it is not asked for "next time". */
  readonly once: boolean;
}

/** What gives a thing away, or undoes it. */
const HAPPENS_ONCE =
  /^(?:give|sell|throw|delete|erase|wipe|bin|donate|cut|chop|burn|sign|rearrange|paint|repaint|quit|shave|dye|demolish|remove|resign|spend|adopt|rehome|marry|name|vote)$/;

/** Acts that say too little by themselves, or that nobody asks of somebody else in so many words. */
const NO_DEED =
  /^(?:forget|miss|promise|ignore|ghost|be|have|do|get|go|seem|sound|look|make|keep|turn|die|live|owe|reply|respond|answer|apologize|apologise|thank)$/;

/** What came late was right to come. */
const LATE = /\b(?:finally|(?:for )?the first time|at last)\b/;

/** "go through my bag" is a deed, "go there" hardly. */
const SEARCH = /^go (?:through|behind|over|into|around)$/;

/** The act as something to ask about; undefined where words that it needs would be missing. */
export function deedOf(given: Act): Deed | undefined {
  // "ate the lasagne and left me the foil": neither is wished undone without the other.
  const second = given.also && deedOf({ ...given.also, time: given.time });
  if (given.sequel || (given.also && !second)) return undefined;
  const one = deedAlone(given);
  if (!one || !second) return one;
  const both = (key: 'base' | 'participle') => `${one[key]} and ${second[key]}`;
  return { base: both('base'), participle: both('participle'), once: true };
}

function deedAlone(given: Act): Deed | undefined {
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
  if (LATE.test(lows(act.rest))) return undefined;
  // A list needs its commas.
  if (act.rest.some(({ apart }, i) => i > 0 && apart)) return undefined;
  const { chunks, thinned, lost } = factsOf(act.rest);
  const text = told(chunks);
  if (thinned || lost || /^(?:it|this|that|nothing\b.*)?$/i.test(text) || chunks.some(isLoose))
    return undefined;
  const timeless = told(chunks.filter((chunk) => !isOnce(chunk)));
  // "without a word | to me" is who was to be asked.
  const silent = chunks.findIndex(({ words }) => /^without (?:a|one|so much as a) word\b/.test(lows(words)));
  const asked = silent === -1 ? text : told(chunks.slice(0, silent));
  const once = timeless !== asked || HAPPENS_ONCE.test(act.verb) || chunks.some(isOccasion);
  return {
    base: `${act.verb} ${text}`,
    participle: `${inflect(act.verb, 'participle')} ${text}`,
    gerund: `${inflect(act.verb, 'gerund')} ${once ? asked : timeless}`.trim(),
    once,
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

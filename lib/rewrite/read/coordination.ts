import { FAMILY_VERBS } from '../../vocabulary/behaviors/verb-families';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  OBJECTS,
  PARTICLES,
  PREPOSITIONS,
} from '../../vocabulary/closed-classes';
import { baseOf, formOf, isKnownVerb, pastLooksLikeBase } from '../morphology/verbs';
import { nounPhraseEnd } from './noun-phrase';
import type { Word } from './words';

/** What follows a verb, cut where a second act or somebody else's clause begins. */
export interface Split {
  readonly first: readonly Word[];
  /** A second act of the addressee's, from its verb on: "left me to house-train it". */
  readonly also?: readonly Word[];
  /** A clause with a subject of its own: "I had to walk home". */
  readonly sequel?: readonly Word[];
}

const JOINS = /^(?:and|then|so|plus)$/;
const PASSED = /^(?:then|now|just|even|still|also|later|suddenly|finally|so|only)$/;
const OWN_SUBJECT =
  /^(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|he|she|they|it|it's|its|nobody|everyone|everybody|someone|somebody|none|all)$/;

/** Cuts "my car and brought it back empty" and "the gate open and the dog got out". */
export function splitClauses(rest: readonly Word[], past: boolean): Split {
  for (let at = 1; at < rest.length; at += 1) {
    const word = rest[at];
    if (!word) break;
    if (/^(?:nothing|anything|all|none|everyone|anyone)$/.test(rest[at - 1]?.low ?? '')) continue;
    if (word.low === 'but' || (word.low === 'or' && !word.apart)) {
      if (word.low === 'but' || isVerbHere(rest, at + 1, past)) return { first: rest.slice(0, at) };
      continue;
    }
    const joined = JOINS.test(word.low) && (word.low !== 'so' || OWN_SUBJECT.test(rest[at + 1]?.low ?? ''));
    if (!joined && !word.apart) continue;
    if (!joined && !/^(?:you|then)$/.test(word.low) && !OWN_SUBJECT.test(word.low)) continue;
    let next = joined ? at + 1 : at;
    while (PASSED.test(rest[next]?.low ?? '') && next + 1 < rest.length) next += 1;
    const first = rest.slice(0, at);
    const head = rest[next]?.low ?? '';
    if (head === 'you') return { first, also: upToNext(rest.slice(next + 1)) };
    if (startsOwnClause(rest, next)) return sequelOf(first, rest.slice(joined ? at + 1 : at));
    if (joined && isVerbHere(rest, next, past)) return { first, also: rest.slice(next) };
  }
  return { first: rest };
}

const upToNext = (words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(({ low, apart }, i) => i > 0 && apart && /^(?:you|and|but)$/.test(low));
  return end === -1 ? words : words.slice(0, end);
};

/** What somebody else did then; where it comes back to the addressee it is left out. */
function sequelOf(first: readonly Word[], sequel: readonly Word[]): Split {
  const own = upToNext(sequel);
  return own.some(({ low }) => /^(?:you|your|yours|yourself)$/.test(low))
    ? { first }
    : { first, sequel: own };
}

function startsOwnClause(words: readonly Word[], at: number): boolean {
  const head = words[at];
  if (!head) return false;
  if (OWN_SUBJECT.test(head.low)) return words.length > at + 1 && isInflected(words[at + 1]);
  const end = nounPhraseEnd(words, at);
  return end > at && isInflected(words[end]) && !PREPOSITIONS.has(words[end]?.low ?? '');
}

const isInflected = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.apart &&
  (BE.has(word.low) ||
    HAVE.has(word.low) ||
    DO.has(word.low) ||
    MODALS.has(word.low) ||
    /n't$|'(?:ve|ll|d)$/.test(word.low) ||
    /^(?:past|third)$/.test(formOf(word.low)) ||
    isKnownVerb(word.low));

/** Whether a verb that goes on with the same subject stands here. */
function isVerbHere(words: readonly Word[], at: number, past: boolean): boolean {
  const word = words[at];
  if (!word || /^\p{Lu}/u.test(word.text)) return false;
  const { low } = word;
  if (/^(?:not|never|did|do|have|has|had|are|were|will|would|could|can)$/.test(low))
    return at + 1 < words.length;
  if (DETERMINERS.has(low) || OBJECTS.has(low) || PREPOSITIONS.has(low)) return false;
  const form = formOf(low);
  const base = baseOf(low);
  if (past)
    return form === 'past' || form === 'participle' || (pastLooksLikeBase(base) && leadsOn(words[at + 1]));
  if (form === 'gerund') return !/thing$/.test(low) && leadsOn(words[at + 1]);
  return form === 'base' && (isKnownVerb(low) || FAMILY_VERBS.has(low)) && leadsOn(words[at + 1]);
}

const leadsOn = (next: Word | undefined): boolean =>
  next !== undefined &&
  (DETERMINERS.has(next.low) ||
    OBJECTS.has(next.low) ||
    PREPOSITIONS.has(next.low) ||
    PARTICLES.has(next.low));

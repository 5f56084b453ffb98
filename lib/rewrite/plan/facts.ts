import { ABSOLUTES, HEAT } from '../../vocabulary/closed-classes';
import { VERDICT_PHRASES, VERDICT_WORDS } from '../../vocabulary/judging-words';
import { type Chunk, chunksOf } from '../read/complement';
import { lows, spoken, type Word } from '../read/words';

const DROPPED_CLAUSES = /^(?:because|so|if|unless|although|though|than|as if|but|or)\b/;
const OWN_MIND = /\byou (?:\w+ )?(?:don't|never|always|think|want|just|can't|know)\b/;

/** When somebody comes for something can be seen. */
const IN_NEED = /^when you (?:want|need) (?!to\b)\w/;

/** "like you said you would" is a promise, and no comparison. */
const AS_SAID = /^(?:like|as) (?:you|we) (?:said|promised|agreed|told)\b/;

/** Haste is pressure, and no fact. */
const URGENT =
  /^(?:(?:right )?now|immediately|instantly|rn|asap|already|(?:right )?this (?:very )?(?:second|minute|instant|moment)|at once|or else|one more time|once more|ever)$/;

/** A complement as facts that can be told: verdicts, heat and reasons left out, the rest as typed. */
export interface Facts {
  readonly chunks: readonly Chunk[];
  /** Whether something was left out that a bare sentence may need, so that what remains must be read with care. */
  readonly thinned: boolean;
  /** Whether a noun phrase was itself a verdict ("the same lie"), so that the act has lost its object. */
  readonly lost: boolean;
}

export function factsOf(words: readonly Word[]): Facts {
  let thinned = false;
  let lost = false;
  const chunks = chunksOf(words).flatMap((chunk) => {
    const text = lows(chunk.words);
    if (
      (VERDICT_PHRASES.test(text) && !AS_SAID.test(text)) ||
      URGENT.test(text) ||
      (chunk.kind === 'clause' &&
        (DROPPED_CLAUSES.test(text) || (OWN_MIND.test(text) && !IN_NEED.test(text))))
    ) {
      return [];
    }
    if (chunk.kind === 'and' && /^(?:or|but)\b/.test(text)) return [];
    const last = chunk.words.at(-1);
    if (chunk.kind === 'np' && last && VERDICT_WORDS.has(last.low)) lost = true;
    const kept = chunk.words.filter((word) => !isHeat(word));
    if (kept.length === chunk.words.length) return [chunk];
    // "in a disgusting state" without its adjective says nothing.
    const bare = kept.filter(
      ({ low }) => !/^(?:a|an|the|in|of|with|such|so|at|for|as|this|that|my|your)$/.test(low),
    );
    if (chunk.kind === 'clause' || chunk.kind === 'and' || chunk.kind === 'gerund' || bare.length === 0)
      thinned = true;
    return bare.length === 0 || /^(?:state|way|manner|mood|tone|person|thing|people|stuff)$/.test(lows(bare))
      ? []
      : [{ ...chunk, words: kept }];
  });
  return { chunks, thinned, lost };
}

const isHeat = ({ low }: Word): boolean =>
  VERDICT_WORDS.has(low) ||
  ABSOLUTES.has(low) ||
  (HEAT.has(low) &&
    !/^(?:like|straight|so|already|still|once|suddenly|quite|only|legit|please|plain|even|too)$/.test(low)) ||
  low === 'even';

/** The chunks as one string, curses gone and spelling as typed. */
export function told(chunks: readonly Chunk[]): string {
  return spoken(chunks.flatMap(({ words }) => [...words]));
}

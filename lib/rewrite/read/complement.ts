import {
  CONJUNCTIONS,
  DETERMINERS,
  OBJECTS,
  PARTICLES,
  PREPOSITIONS,
  SUBJECTS,
  WH,
} from '../../vocabulary/closed-classes';
import { formOf } from '../morphology/verbs';
import { nounPhraseEnd } from './noun-phrase';
import { timeLength } from './time';
import type { Word } from './words';

export type ChunkKind = 'np' | 'pp' | 'time' | 'clause' | 'purpose' | 'gerund' | 'particle' | 'and' | 'other';

/** A piece of what follows the verb. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly words: readonly Word[];
}

/** After a noun phrase and "that": what makes it a relative clause and not "that way". */
const RELATIVE =
  /^(?:i|i'm|i've|i'd|we|he|she|they|you|is|was|are|were|has|have|had|can|would|will|does|do|did|makes?|made|agree|disagree|disagrees|matters?|needs?|came|come|comes|goes|went|means?|meant)$/;

/** Cuts a complement into chunks, in order; every word is in one. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const take = (kind: ChunkKind, end: number) => {
    chunks.push({ kind, words: words.slice(at, end) });
    at = end;
  };
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const time = timeLength(words, at);
    const next = words[at + 1];
    if (time > 0) take('time', at + time);
    else if (word.low === 'and' || word.low === 'then' || word.low === 'or' || word.low === 'but')
      take('and', words.length);
    else if (
      word.low === 'to' &&
      next &&
      formOf(next.low) === 'base' &&
      !DETERMINERS.has(next.low) &&
      nounPhraseIsVerb(words, at + 1)
    )
      take('purpose', clauseEnd(words, at + 1));
    else if (word.low === 'so' && /^(?:much|many|few|little|long|often)$/.test(next?.low ?? ''))
      take('np', Math.max(nounPhraseEnd(words, at + 1), at + 2));
    else if (
      (/^(?:like|as)$/.test(word.low) &&
        /^(?:you|we|i|they|he|she)$/.test(next?.low ?? '') &&
        /^(?:said|promised|agreed|told|did|do|always)$/.test(words[at + 2]?.low ?? '')) ||
      CONJUNCTIONS.has(word.low) ||
      WH.has(word.low) ||
      word.low === 'that' ||
      (/^(?:after|before|until|till|since|as|than)$/.test(word.low) && startsClause(words, at + 1))
    ) {
      const noun =
        word.low === 'that' && !(chunks.at(-1)?.kind === 'np' && RELATIVE.test(next?.low ?? ''))
          ? nounPhraseEnd(words, at)
          : at;
      if (noun > at) take('np', noun);
      else take('clause', clauseEnd(words, at + 1));
    } else if (at > 0 && /^(?:i|i'm|i've|i'd|we|he|she|they)$/.test(word.low))
      take('clause', clauseEnd(words, at + 1));
    else if (PREPOSITIONS.has(word.low)) {
      const noun = nounPhraseEnd(words, at + 1);
      if (next && formOf(next.low) === 'gerund') take('gerund', clauseEnd(words, at + 2));
      else if (timeLength(words, at + 1) > 0 && !/^(?:out|up|off|down|away)$/.test(word.low))
        take('pp', at + 1 + timeLength(words, at + 1));
      else if (noun > at + 1) take('pp', noun);
      else if (next && !next.apart && !PARTICLES.has(word.low) && (WH.has(next.low) || next.low === 'that'))
        take('pp', clauseEnd(words, at + 2));
      else if (PARTICLES.has(word.low)) take('particle', at + 1);
      else take('other', at + 1);
    } else if (PARTICLES.has(word.low)) take('particle', at + 1);
    else {
      const noun = nounPhraseEnd(words, at);
      if (noun > at) take('np', noun);
      else if (formOf(word.low) === 'gerund') take('gerund', clauseEnd(words, at + 1));
      else take('other', at + 1);
    }
  }
  return chunks;
}

const startsClause = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  if (SUBJECTS.has(word.low) || /^i'/.test(word.low)) return true;
  const noun = nounPhraseEnd(words, at);
  const verb = words[noun];
  return (
    noun > at &&
    verb !== undefined &&
    !verb.apart &&
    /^(?:past|third)$/.test(formOf(verb.low)) &&
    !PREPOSITIONS.has(verb.low) &&
    !DETERMINERS.has(verb.low) &&
    !CONJUNCTIONS.has(verb.low)
  );
};

/** After "to": a verb ("to see them") unless a name or noun stands alone ("to Kayla"). */
const nounPhraseIsVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    !/^[A-Z]/.test(word.text) &&
    !OBJECTS.has(word.low) &&
    !/^(?:everyone|everybody|someone|anyone|people|work|bed|school|church|town|lunch|dinner|me|\d.*)$/.test(
      word.low,
    )
  );
};

/** A clause or infinitive runs to the next comma, conjunction of its own, or end. */
function clauseEnd(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (at > from && word?.apart) return at;
    if (at > from && word && /^(?:when|while|because|if|unless|although|whenever)$/.test(word.low)) return at;
  }
  return words.length;
}

import {
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  OBJECTS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  WH,
} from '../../vocabulary/closed-classes';
import { formOf } from '../morphology/verbs';
import { lows, type Word } from './words';

/** A time told without a preposition: "last night", "all week", "three times", "again". */
const TIME =
  /^(?:(?:today|tonight|yesterday|tomorrow|lately|recently|again|twice|overnight|daily|weekly|rn|first|early|later|anymore|nowadays)|right now|these days|not even once|(?:last|this|next|every|each|all|one|the other|that|the whole|the entire|half the|most of the|another) (?:single |whole |entire |fucking |damn |other )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|nite|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn|time|semester|term|drive home|drive|ride home|ride|way home|flight|trip|minute|minutes|hour|couple \w+|few \w+|january|february|march|april|may|june|july|august|september|october|november|december|christmas|thanksgiving|easter)(?: (?:morning|night|evening|afternoon|long|straight|in a row))?|(?:about |almost |nearly |over |like )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|half an|several|a few|a couple of|a couple|many|so many|several) (?:more )?(?:min|mins|minutes?|hrs?|hours?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|times?)(?: (?:straight|ago|late|early|in a row|a (?:day|week|month|year)|now|before \w+))*)(?= |$)/;

export type ChunkKind = 'np' | 'pp' | 'time' | 'clause' | 'purpose' | 'gerund' | 'particle' | 'and' | 'other';

/** A piece of what follows the verb. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly words: readonly Word[];
}

const isBoundary = (word: Word, next: Word | undefined): boolean =>
  word.apart ||
  PREPOSITIONS.has(word.low) ||
  CONJUNCTIONS.has(word.low) ||
  WH.has(word.low) ||
  SUBJECTS.has(word.low) ||
  OBJECTS.has(word.low) ||
  MODALS.has(word.low) ||
  DETERMINERS.has(word.low) ||
  /^(?:to|not|then|who|that|is|are|was|were|too|either|instead|alone|home|here|there|back|hungry|so|again|anymore|tonight|today|yesterday|tomorrow|lately|already|unless|than|up|out|off|down|away|last|straight)$/.test(
    word.low,
  ) ||
  (/[a-z]{3}ly$/.test(word.low) &&
    !/^(?:family|only|early|daily|weekly|elderly|friendly|lovely|silly|reply|supply|july|belly|jelly|bully|fly)$/.test(
      word.low,
    )) ||
  (/^(?:every|all|each|this|next|these)$/.test(word.low) && next !== undefined);

/** Where the noun phrase that starts at `from` ends; `from` itself where there is none. */
export function nounPhraseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return from;
  const { low } = first;
  const second = words[from + 1];
  const opensMore =
    second &&
    !isBoundary(second, words[from + 2]) &&
    formOf(second.low) !== 'gerund' &&
    timeLength(words, from + 1) === 0;
  if (OBJECTS.has(low) && !(POSSESSIVES.has(low) && opensMore)) return coordinated(words, from + 1);
  if (
    /^(?:everything|anything|nothing|something|someone|somebody|anyone|anybody|everyone|everybody|nobody|none|one|both)$/.test(
      low,
    )
  )
    return coordinated(words, from + 1);
  if (/^(?:this|that|these|those|mine|yours|hers|theirs|ours)$/.test(low) && !opensMore) return from + 1;
  if (
    DETERMINERS.has(low)
      ? !opensMore && !(second && /^(?:last|back|home|off)$/.test(second.low))
      : isBoundary({ ...first, apart: false }, second)
  )
    return from;
  if (timeLength(words, from) > 0 && !POSSESSIVES.has(low)) return from;
  if (
    formOf(low) === 'gerund' &&
    !DETERMINERS.has(low) &&
    !/(?:thing|king|ring|evening|morning|wedding|laundering|building)$/.test(low)
  )
    return from;
  let end = from + 1;
  // A second determiner belongs to "all my …", "both the …", "half of my …".
  if (/^(?:all|both|half)$/.test(low) && second && DETERMINERS.has(second.low)) end += 1;
  while (end < words.length) {
    const word = words[end];
    if (!word || word.apart) break;
    if (word.low === 'of' && words[end + 1] && end + 1 < words.length) {
      const inner = nounPhraseEnd(words, end + 1);
      if (inner === end + 1) break;
      end = inner;
      break;
    }
    if (
      isBoundary(word, words[end + 1]) &&
      !(/^(?:last|back|home|only)$/.test(word.low) && end === from + 1 && DETERMINERS.has(low))
    )
      break;
    if (timeLength(words, end) > 0) break;
    end += 1;
  }
  return coordinated(words, end);
}

/** "me and the kids", "the dishes and the laundry". */
function coordinated(words: readonly Word[], end: number): number {
  const next = words[end + 1];
  if (words[end]?.low !== 'and' || !next) return end;
  if (!DETERMINERS.has(next.low) && !OBJECTS.has(next.low) && !/^[A-Z][a-z]/.test(next.text)) return end;
  const more = nounPhraseEnd(words, end + 1);
  return more === end + 1 ? end : more;
}

/** How many words the time expression at `from` has; 0 where none starts. */
export function timeLength(words: readonly Word[], from: number): number {
  const found = TIME.exec(lows(words.slice(from)));
  return found ? found[0].split(' ').length : 0;
}

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
    else if (
      CONJUNCTIONS.has(word.low) ||
      WH.has(word.low) ||
      word.low === 'that' ||
      (/^(?:after|before|until|till|since|as|than)$/.test(word.low) && startsClause(words, at + 1))
    ) {
      const noun = word.low === 'that' ? nounPhraseEnd(words, at) : at;
      if (noun > at) take('np', noun);
      else take('clause', clauseEnd(words, at + 1));
    } else if (PREPOSITIONS.has(word.low)) {
      const noun = nounPhraseEnd(words, at + 1);
      if (next && formOf(next.low) === 'gerund') take('gerund', clauseEnd(words, at + 2));
      else if (timeLength(words, at + 1) > 0) take('pp', at + 1 + timeLength(words, at + 1));
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

import {
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  OBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  WH,
} from '../../vocabulary/closed-classes';
import { formOf } from '../morphology/verbs';
import { timeLength } from './time';
import type { Word } from './words';

const isBoundary = (word: Word, next: Word | undefined): boolean =>
  word.apart ||
  PREPOSITIONS.has(word.low) ||
  CONJUNCTIONS.has(word.low) ||
  WH.has(word.low) ||
  SUBJECTS.has(word.low) ||
  /^(?:i|we|he|she|they|it)'(?:m|ve|ll|d|s|re)$/.test(word.low) ||
  OBJECTS.has(word.low) ||
  (MODALS.has(word.low) && word.text !== 'May') ||
  DETERMINERS.has(word.low) ||
  /^(?:to|not|then|who|that|is|are|was|were|too|either|instead|alone|home|here|there|back|hungry|so|again|anymore|tonight|today|yesterday|tomorrow|lately|already|unless|than|up|out|off|down|away|last|straight|more|often|enough|right|online|outside|inside|upstairs|downstairs|abroad|together|apart|aside|everywhere|late|early|unlocked|unattended|unwashed|unmade|first|everything|anything|nothing|something|yourself|myself)$/.test(
    word.low,
  ) ||
  (/[a-z]{3}ly$/.test(word.low) &&
    !/^(?:family|only|early|daily|weekly|elderly|friendly|lovely|silly|reply|supply|july|belly|jelly|bully|fly)$/.test(
      word.low,
    )) ||
  (/^(?:every|all|each|this|next|these)$/.test(word.low) && next !== undefined);

/** Past forms that no noun phrase goes on with: "the dog | got out". */
const TOLD =
  /^(?:got|came|went|had|has|did|does|said|told|ran|fell|ate|woke|gave|took|knew|saw|sat|stood|drove|thought|began|wasn't|isn't|didn't|can't|won't|couldn't|wouldn't|died|broke|cried|stopped|started|missed|turned|ended|happened|needed|wanted)$/;

/** Where the noun phrase that starts at `from` ends; `from` itself where there is none. */
export function nounPhraseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return from;
  const { low } = first;
  const second = words[from + 1];
  // "any of my emails", "half of the rent"
  if (
    /^(?:some|any|one|none|half|all|both|each|either|neither|most|many|part)$/.test(low) &&
    second?.low === 'of'
  ) {
    const inner = nounPhraseEnd(words, from + 2);
    if (inner > from + 2) return inner;
  }
  if (/^(?:all|both|half)$/.test(low) && second && DETERMINERS.has(second.low)) {
    const inner = nounPhraseEnd(words, from + 1);
    if (inner > from + 1) return inner;
  }
  const opensMore =
    second &&
    (!isBoundary(second, words[from + 2]) || isOrdinal(words, from + 1)) &&
    (DETERMINERS.has(low) || formOf(second.low) !== 'gerund') &&
    (timeLength(words, from + 1) === 0 || isOrdinal(words, from + 1));
  if (OBJECTS.has(low) && !(POSSESSIVES.has(low) && opensMore)) return coordinated(words, from + 1);
  if (
    /^(?:everything|anything|nothing|something|someone|somebody|anyone|anybody|everyone|everybody|nobody|none|one|both)$/.test(
      low,
    ) &&
    !(/^(?:one|both)$/.test(low) && opensMore)
  )
    return coordinated(words, from + 1);
  // "quite a stir", "such a mess"
  if (/^(?:quite|such|rather)$/.test(low) && second && DETERMINERS.has(second.low)) {
    const inner = nounPhraseEnd(words, from + 1);
    return inner > from + 1 ? inner : from;
  }
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
  // "Mia candy": a name alone is a noun phrase.
  if (
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    second &&
    /^\p{Ll}/u.test(second.text) &&
    !DETERMINERS.has(low) &&
    !POSSESSIVES.has(low)
  )
    return coordinated(words, end);
  while (end < words.length) {
    const word = words[end];
    if (!word || word.apart) break;
    if (word.low === 'of' && words[end + 1] && end + 1 < words.length) {
      const inner = nounPhraseEnd(words, end + 1);
      if (inner === end + 1) break;
      end = inner;
      break;
    }
    if (isCompound(words, end)) {
      end += 2;
      continue;
    }
    if (
      isBoundary(word, words[end + 1]) &&
      !(/^(?:last|back|home|only)$/.test(word.low) && end === from + 1 && DETERMINERS.has(low)) &&
      !(end === from + 1 && isOrdinal(words, end))
    )
      break;
    if ((timeLength(words, end) > 0 && !isOrdinal(words, end)) || (end > from + 1 && TOLD.test(word.low)))
      break;
    end += 1;
  }
  return coordinated(words, end);
}

/** "my | first gig" */
function isOrdinal(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    /^(?:first|last|next|second|early|late|right|back|home)$/.test(words[at]?.low ?? '') &&
    DETERMINERS.has(words[at - 1]?.low ?? '') &&
    !isBoundary(next, words[at + 2])
  );
}

/** "the pick up time", "a back up plan" */
function isCompound(words: readonly Word[], at: number): boolean {
  const [before, particle, noun, beyond] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  return (
    noun !== undefined &&
    /^(?:pick|drop|check|follow|sign|back|log|break|clean|take|set|start|hand)$/.test(before?.low ?? '') &&
    /^(?:up|off|in|out|over)$/.test(particle?.low ?? '') &&
    !isBoundary(noun, beyond)
  );
}

/** "me and the kids", "the dishes and the laundry". */
function coordinated(words: readonly Word[], end: number): number {
  const next = words[end + 1];
  if (words[end]?.low !== 'and' || !next) return end;
  if (!DETERMINERS.has(next.low) && !OBJECTS.has(next.low) && !/^[A-Z][a-z]/.test(next.text)) return end;
  const more = nounPhraseEnd(words, end + 1);
  return more === end + 1 ? end : more;
}

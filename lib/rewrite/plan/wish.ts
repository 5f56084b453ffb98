import { FAMILY_VERBS } from '../../vocabulary/behaviors/verb-families';
import { MIND_VERBS, VERDICT_VERBS } from '../../vocabulary/judging-words';
import { inflect, isKnownVerb } from '../morphology/verbs';
import type { Act } from '../read/act';
import type { Chunk } from '../read/complement';
import { lows, spoken, type Word } from '../read/words';
import { factsOf, told } from './facts';

/** Verbs of the mind that may still be asked for, as they show outside. */
const MAY_BE_WISHED =
  /^(?:listen|notice|remember|believe|trust|learn|try|thank|support|help|think about|wish)$/;
const PAST_CHUNK =
  /^(?:yesterday|last .*|.* ago|again|already|first thing|this morning|since .*|(?:in|for) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks|days|ages|the last|the past|my life|so long|\w+ (?:years|months|weeks|days)).*|all (?:day|week|night|month|year)|(?:in|at) all|anymore|yet|either|the (?:whole|entire) .*|that (?:day|night)|once)$/;

/** What the writer would have liked, as verb phrases without a subject. */
export interface Wish {
  /** Fits after "could you ". */
  readonly base: string;
  /** Fits after "if you ". */
  readonly past: string;
  /** With the time it was due: fits after "I was hoping you'd ". */
  readonly dated: string;
  /** The same after "I wish you'd ", where it cannot be asked for again: "come to the hospital", "told me he was ill". */
  readonly missed?: string;
}

/** A word that no list knows is a noun or a name as often as a verb: "you'll teacher". */
const isVerb = (word: string): boolean =>
  isKnownVerb(word) || FAMILY_VERBS.has(word) || MIND_VERBS.has(word) || /(?:i[sz]e|ify|ate)$/.test(word);

/** The positive side of something that was not done: "not call me last night" → "call me". */
export function wishOf(act: Act): Wish | undefined {
  if (!act.negative || VERDICT_VERBS.has(act.verb) || !isVerb(act.verb)) return undefined;
  if (MIND_VERBS.has(act.verb) && !MAY_BE_WISHED.test(act.verb) && !isVisit(act)) return undefined;
  // Closeness is not asked for in so many words.
  if (/^(?:touch|kiss|want|love|miss)$/.test(act.verb)) return undefined;
  if (act.verb === 'do' && /^(?:you|i|we|it|)$/.test(act.rest[0]?.low ?? '')) return undefined;
  // "You could have just said": to me.
  if (act.verb === 'say' && act.rest.length === 0)
    return { base: 'tell me', past: 'told me', dated: 'tell me', missed: 'told me' };
  const { chunks, thinned, lost } = factsOf(act.rest);
  if (thinned || lost || chunks.some(({ kind }) => kind === 'and')) return undefined;
  if (act.verb === 'be' && (!isObservableState(chunks) || /^at \d/.test(told(chunks)))) return undefined;
  const timeless = chunks.filter(
    (chunk) =>
      !PAST_CHUNK.test(lows(chunk.words)) &&
      !(chunk.kind === 'clause' && /^(?:like|as)$/.test(chunk.words[0]?.low ?? '')) &&
      !(act.time !== 'habitual' && isPastClause(chunk)),
  );
  const rest = positive(told(timeless));
  const dated = positive(told(chunks));
  if (rest === undefined || dated === undefined) return undefined;
  const join = (verb: string, tail: string) => `${verb} ${tail}`.trim();
  if (DISMISSING.test(join(act.verb, rest))) return undefined;
  // "seriously" is heat, but after "take".
  if (act.verb === 'take' && /^(?:this|that|it|me|us)$/i.test(rest))
    return {
      base: `take ${rest} seriously`,
      past: `took ${rest} seriously`,
      dated: `take ${rest} seriously`,
    };
  const past = act.verb === 'be' ? 'were' : inflect(act.verb, 'past');
  const once =
    ONE_OFF.test(dated) ||
    (act.expected === 'due' &&
      act.time === 'past' &&
      (DUE_AT.test(dated) || / (?:from|in|at) \p{Lu}\p{Ll}/u.test(dated))) ||
    /\b\w+['’]d \w+(?:ed|en|n)\b/.test(dated) ||
    (/^(?:tell|warn|say|mention|remind|let)$/.test(act.verb) &&
      /\b(?:was|were|had|wasn['’]?t|weren['’]?t)\b/.test(dated)) ||
    chunks.some((chunk) => isPastClause(chunk, ANY));
  return {
    base: join(act.verb, rest),
    past: join(past, rest),
    dated: join(act.verb, dated),
    ...(once ? { missed: join(inflect(act.verb, 'participle'), dated) } : {}),
  };
}

/** "see a doctor", "see your kids": a visit, and no insight. */
const isVisit = ({ verb, rest }: Act): boolean =>
  verb === 'see' &&
  /^(?:a|the|your|my|our|me|us|him|her|them)$/.test(rest[0]?.low ?? '') &&
  !/^(?:point|side|way|problem|value)$/.test(rest[1]?.low ?? '');

const isObservableState = ([first]: readonly Chunk[]): boolean =>
  first !== undefined &&
  /^(?:on time|there|here|home|at|in|ready|back|with|honest|around|awake|sober)\b/.test(lows(first.words));

/** What does not come again, or not soon. */
const ONE_OFF =
  /\b(?:hospital|funeral|wedding|graduation|surgery|operation|birth|christening|wake|ceremony|scan|airport|court|hearing|\w+ died)\b/;

/** A day that has gone by. */
const DUE_AT =
  /\b(?:by|on|before) (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d+\w*|noon|midnight)\b/i;

const WHEN = /^(?:when|while|after|before|until|wen)$/;
const ANY = /^/;

const isPastClause = ({ kind, words }: Chunk, opens = WHEN): boolean =>
  kind === 'clause' && opens.test(words[0]?.low ?? '') && words.some(isPastVerb);

const isPastVerb = ({ low }: Word): boolean =>
  /(?:[^e]ed|was|were|had|did|came|went|got|told|said|left|died|made)$/.test(low);

/** Orders that only send somebody off or cut them short. */
const DISMISSING =
  /^(?:get (?:out|outta|lost|going|away|off|over|a |real|with)|calm|relax|chill|shut (?:up|it|your)|grow|go away|go to|back off|piss|cope|suck|lighten|wake up|step|smile|save it|spare|stay out|leave me|prove|thank for|move$|beat it|(?:cut|knock) it (?:out|off)|stop (?:it|that)$|hurry|get (?:it|me)$|log off|go outside|touch grass|admit|.*\byou (?:are|were)\b|.*\byou're\b)/i;

/** Advice that is a verdict: "learn some respect", "get over yourself". */
const SCOLDING =
  /\b(?:yourself|yourselves|ur ?self|respect|shame|ashamed|responsibility|manners|grass|attitude|temper|act together|lesson|your (?:act|tone|mouth|place|age|head|life|shit)|explanation|(?:how|some) to|how to \w+|a life|a grip|real|conscience|decency|the last word|your back|what happens|a clue|better|embarrassed)\b/i;

/** Words that only go with "not" are put the other way, or nothing is said. */
function positive(text: string): string | undefined {
  const turned = text
    .replace(/\bany of /gi, '')
    .replace(/\bany (?=(?:further|more|longer|later|sooner|better|worse)\b)/gi, '')
    .replace(/\ba single one\b/gi, 'one')
    .replace(/\ba single (?=[aeiou])/gi, 'an ')
    .replace(/\ba single /gi, 'a ')
    .replace(/\bone (?:single )?(?=(?:thing|word)\b)/gi, 'a ')
    .replace(/\banything\b/gi, 'something')
    .replace(/\b(?:anyone|anybody)\b/gi, 'someone')
    .replace(/\banywhere\b/gi, 'somewhere')
    .replace(/\bany\b/gi, 'some')
    .replace(/(?<=\b(?:one|it|them|that|this)) yourself$/i, '')
    .replace(/\b(?:ever|yet|either|anymore|at all|even|until|nothing)\b/gi, (word) =>
      /(?:until|nothing)/i.test(word) ? word : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  if (SCOLDING.test(turned)) return undefined;
  return /\b(?:nothing|nobody|no one|until|a finger|a penny|a cent|a dime|an inch|a muscle|a word|a damn|a shit|a toss)\b/i.test(
    turned,
  )
    ? undefined
    : turned;
}

/** What may be talked about: the object, where it is a thing with a name. */
export function topicOf(object: Chunk | undefined): string | undefined {
  if (!object || object.words.some(({ apart }) => apart)) return undefined;
  const text = lows(object.words);
  if (!/^(?:my|our|the|your|his|her|their) \w+/.test(text) || object.words.length > 5) return undefined;
  if (
    /\b(?:subject|door|way|time|phone|point|house|room|word|words|mouth|eyes|voice|second|minute|last|same|truth|hell|whole|bar|heart|hand|back|side|mind|client)\b/.test(
      text,
    )
  )
    return undefined;
  return spoken(object.words);
}

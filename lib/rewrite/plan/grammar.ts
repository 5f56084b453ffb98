import { PLAIN_ADJECTIVES } from '../../vocabulary/adjectives';
import { DETERMINERS } from '../../vocabulary/closed-classes';
import { MIND_VERBS, VERDICT_VERBS, VERDICT_WORDS } from '../../vocabulary/judging-words';
import {
  NO_PASSIVE,
  PEOPLE,
  PREPOSITION_PASSIVE,
  SAID_PASSIVE,
  THING_PASSIVE,
} from '../../vocabulary/verb-classes';
import { fill } from '../morphology/frame';
import { inflect } from '../morphology/verbs';
import type { Act, Time } from '../read/act';
import type { Chunk } from '../read/complement';
import { lows, spoken, type Word } from '../read/words';
import { argumentsOf } from './arguments';
import { factsOf, told } from './facts';
import { plainly } from './plainly';
import type { Observation } from './plan';
import { staysPut, unasked } from './stays';

const SUBJECT_OF: Readonly<Record<string, string>> = {
  me: 'I',
  us: 'we',
  him: 'he',
  her: 'she',
  them: 'they',
  'me and the kids': 'the kids and I',
};
/** What is bound to the addressee so closely that it cannot be told without them: "your eyes", "yourself". */
const isAboutYou = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ words }) =>
    words.some(
      ({ low }, i) =>
        /^(?:you|yourself|yours|yourselves)$/.test(low) ||
        (low === 'your' &&
          /^(?:eyes|head|mouth|voice|mind|temper|phone|way|time|hands?|foot|feet|face|shoulders|tone|back|word|own|ass|cool)$/.test(
            words[i + 1]?.low ?? '',
          )),
    ),
  );

/** Whether the act can be told at all as a camera would see it. */
export function isPlain(act: Act): boolean {
  // A thing is used, a person is made use of.
  if (act.verb === 'use' && !/^(?:me|us|him|her|them|people|everyone)$/.test(act.rest[0]?.low ?? 'me'))
    return true;
  return !VERDICT_VERBS.has(act.verb) && !MIND_VERBS.has(act.verb);
}

/**
 * Ways to tell what happened, best first: without "you" where people would say it so, else as anybody in the room saw it.
 * @param formal work register: "is" where friends say "gets"
 */
export function observations(given: Act, formal: boolean): Observation[] {
  const act = plainly(given);
  if (!isPlain(act)) return [];
  // "you always did have to": the verb stands further on.
  if (act.verb === 'do' && /^(?:have|need|want)$/.test(act.rest[0]?.low ?? '')) return [];
  // "made that obvious", "made it about yourself": scorn, and no fact.
  if (
    act.verb === 'make' &&
    /\babout (?:you|your|yourself)\b|\b(?:obvious|clear|plain)\b/.test(lows(act.rest))
  )
    return [];
  if (act.verb === 'promise' && /\byou (?:'d|would|will)\b/.test(lows(act.rest))) return [];
  const { chunks, lost } = factsOf(act.rest);
  if (lost || chunks.some(({ kind }) => kind === 'and')) return [];
  return [passive(act, chunks, formal), withYou(act, chunks)].filter((way) => way !== undefined);
}

/** The best of them. */
export const observe = (act: Act, formal: boolean): Observation | undefined => observations(act, formal)[0];

/** What is one act together, and no act on a thing. */
const LIGHT =
  /^(?:take (?:credit|advantage|care|part|place|side|sides|time|charge|turns|note|notes|pictures|photos|off|calls?)|make .*|pay (?:attention|heed)|lose (?:patience|interest|touch)|break (?:up|wind|hearts?)|call names|leave (?:room|time|town))$/;

/** Nobody says that they were texted. */
const REACHING = /^(?:call|text|ring|phone|message|email|ask|tell|make|expect|remind|drive|show|join|beat)$/;

function passive(act: Act, chunks: readonly Chunk[], formal: boolean): Observation | undefined {
  const { particle, object, others } = argumentsOf(chunks, act.verb);
  const mine = object?.words.length === 1 && /^(?:me|us)$/.test(lows(object.words));
  const coming = act.time === 'future' && act.verb === 'tell';
  if (
    object &&
    !coming &&
    !SAID_PASSIVE.has(act.verb) &&
    !(mine && others.length < 2 && !REACHING.test(act.verb))
  )
    return undefined;
  if (object && LIGHT.test(`${act.verb} ${object.words.at(-1)?.low}`)) return undefined;
  if (object && act.verb === 'pick' && particle === '') return undefined;
  if (
    object &&
    (object.words.length > 5 || /^(?:him|her|them|it|this|that|these|those)$/.test(lows(object.words)))
  )
    return undefined;
  // "I was given the wrong address" is said; "the team was told my salary" is not.
  const given =
    mine &&
    others.length > 0 &&
    others[0]?.kind === 'np' &&
    /^(?:give|tell|leave|pay|send|call)$/.test(act.verb);
  if (!staysPut(given ? others.slice(1) : others)) return undefined;
  const participle = inflect(act.verb, 'participle');
  const no = act.negative ? "don't " : '';
  const say = (frame: string, rest: readonly Chunk[], np = '') => {
    const slots = { np, tail: unasked(told(rest)), particle, participle };
    const clause = fill(frame, slots, timeOf(act));
    return clause ? { clause, you: false } : undefined;
  };
  if (others.some(({ words }) => words.some(({ low }) => /^yoursel(?:f|ves)$/.test(low)))) return undefined;
  if (object) {
    const noun = lows(object.words);
    // "empty handed" after "show up" is no object.
    if (
      (/(?:ed|handed)$/.test(noun) || PLAIN_ADJECTIVES.has(noun)) &&
      !DETERMINERS.has(object.words[0]?.low ?? '')
    )
      return undefined;
    // "the kitchen was left" tells nothing; nor does "sorry was said".
    if (act.verb === 'leave' && told(others) === '' && particle === '') return undefined;
    if (/^(?:nothing|nobody|no|every|all|so|too|quite)\b/.test(noun)) return undefined;
    if (/^(?:sorry|hello|hi|goodbye|bye|goodnight|thanks|please|yes|no|happy birthday)$/.test(noun))
      return undefined;
    const things = THING_PASSIVE.has(act.verb) && !PEOPLE.has(noun.split(' ').at(-1) ?? '');
    if ((NO_PASSIVE.has(act.verb) && !things) || isAboutYou([object])) return undefined;
    const subject = SUBJECT_OF[noun] ?? spoken(object.words);
    if (/^(?:I|we)$/.test(subject))
      return say(`${subject} [${no}be] {participle} {particle?} {tail}`, others);
    if (
      /^(?:myself|yourself|each other|one|some|nothing|anything|everything|it|this|that|any .*|some .*|no .*|a .*|an .*)$/.test(
        noun,
      ) &&
      act.negative
    )
      return undefined;
    const person = PEOPLE.has(noun.split(' ').at(-1) ?? '') || /^[A-Z]/.test(spoken(object.words));
    const link = act.time === 'habitual' && !formal && !person ? 'get' : 'be';
    return say(`{np} [${no}${link}] {participle} {particle?} {tail}`, others, subject);
  }
  const at = others.findIndex(({ words }) => /^(?:to|at|on|over) (?:me|us)$/.test(lows(words)));
  const before = others.slice(0, Math.max(at, 0));
  if (at === -1 || !PREPOSITION_PASSIVE.has(act.verb) || before.some(({ kind }) => kind !== 'particle'))
    return undefined;
  const [preposition, whom] = others[at]?.words ?? [];
  const frame = `${whom?.low === 'us' ? 'we' : 'I'} [${no}be] {participle} ${told(before)} ${preposition?.low ?? ''} {tail}`;
  return say(frame, others.slice(at + 1));
}

const TRANSITIVE =
  /^(?:take|give|bring|put|say|tell|make|use|keep|let|call|find|show|spend|send|buy|sell|spend|ask)$/;

/** "you walked out"; for acts that anybody in the room could have seen. */
function withYou(act: Act, chunks: readonly Chunk[]): Observation | undefined {
  // "make a fool of yourself" mocks.
  if (chunks.some(({ words }) => words.some(({ low }) => /^yoursel(?:f|ves)$/.test(low)))) return undefined;
  if (act.time === 'future' || (act.verb === 'be' && (act.negative || !isPlace(chunks)))) return undefined;
  // "you take" alone tells nothing.
  if (chunks.length === 0 && TRANSITIVE.test(act.verb)) return undefined;
  if (act.verb === 'say' && /^(?:sorry|thank|please)/.test(told(chunks))) return undefined;
  if (act.negative && (isAboutYou(chunks) || act.time === 'perfect')) return undefined;
  if (/^(?:have|get|do)$/.test(act.verb) && (act.time !== 'past' || VAGUE.test(told(chunks))))
    return undefined;
  if (/^(?:make|turn|call|keep|find|leave)$/.test(act.verb) && judges(act.rest)) return undefined;
  const clause = fill(
    `you [${act.negative ? "don't " : ''}${act.verb}:p] {tail}`,
    { tail: told(chunks) },
    // "you've moved my desk": what is done is told as past after "when".
    act.time === 'perfect' ? 'past' : timeOf(act),
  );
  return clause ? { clause, you: true } : undefined;
}

/** What tells nothing of what was had, got or done. */
const VAGUE = /^(?:$|it$|this$|that$|one\b|some\b|no\b)/i;

/** Whether words that judge were left out, so that "you made the place" lacks its "toxic". */
const judges = (rest: readonly Word[]): boolean => rest.some(({ low }) => VERDICT_WORDS.has(low));

/** "at your mum's", "on the phone": where somebody is can be seen. */
const isPlace = ([first]: readonly Chunk[]): boolean =>
  first?.kind === 'pp' && /^(?:at|in|on|with)$/.test(first.words[0]?.low ?? '');

/** A thing going on now is told like a habit after "when". */
const timeOf = (act: Act): Time => (act.time === 'now' ? 'habitual' : act.time);

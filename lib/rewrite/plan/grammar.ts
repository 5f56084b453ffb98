import { PLAIN_ADJECTIVES } from '../../vocabulary/adjectives';
import { DETERMINERS } from '../../vocabulary/closed-classes';
import { MIND_VERBS, VERDICT_VERBS } from '../../vocabulary/judging-words';
import { NO_PASSIVE, PEOPLE, PREPOSITION_PASSIVE, THING_PASSIVE } from '../../vocabulary/verb-classes';
import { fill, topicOfFrame } from '../morphology/frame';
import { inflect } from '../morphology/verbs';
import type { Act, Time } from '../read/act';
import type { Chunk } from '../read/complement';
import { lows, spoken } from '../read/words';
import { factsOf, told } from './facts';
import type { Observation } from './plan';

const SUBJECT_OF: Readonly<Record<string, string>> = {
  me: 'I',
  us: 'we',
  him: 'he',
  her: 'she',
  them: 'they',
  'me and the kids': 'the kids and I',
};
const PARTICLE_LIKE = /^(?:off|up|down|out|away)\b/;

/** The act's object and what stands around it. */
export interface Arguments {
  /** Particles before the object: "up" in "you brought up my weight". */
  readonly particle: string;
  readonly object: Chunk | undefined;
  readonly others: readonly Chunk[];
}

/** Finds the object among chunks, and opens "off the meeting" after "put" into particle and object. */
export function argumentsOf(given: readonly Chunk[], verb = ''): Arguments {
  const chunks = TELLING.test(verb) ? given : withRelative(given);
  const [first, second, ...others] = chunks;
  if (first?.kind === 'np') return { particle: '', object: first, others: chunks.slice(1) };
  if (first?.kind === 'particle' && second?.kind === 'np')
    return { particle: spoken(first.words), object: second, others };
  if (first?.kind === 'pp' && PARTICLE_LIKE.test(lows(first.words))) {
    const [particle, ...noun] = first.words;
    if (particle)
      return { particle: particle.low, object: { kind: 'np', words: noun }, others: chunks.slice(1) };
  }
  return { particle: '', object: undefined, others: chunks };
}

const TELLING = /^(?:tell|promise|remind|warn|assure|show|convince)$/;

/** "the coat I packed" is one noun phrase. */
function withRelative(chunks: readonly Chunk[]): Chunk[] {
  const at = chunks.findIndex(({ kind }) => kind === 'np');
  const [object, next] = [chunks[at], chunks[at + 1]];
  if (
    !object ||
    next?.kind !== 'clause' ||
    !/^(?:i|i'm|i've|we|he|she|they|that)$/.test(next.words[0]?.low ?? '')
  )
    return [...chunks];
  return [
    ...chunks.slice(0, at),
    { kind: 'np', words: [...object.words, ...next.words] },
    ...chunks.slice(at + 2),
  ];
}

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
  return !VERDICT_VERBS.has(act.verb) && !MIND_VERBS.has(act.verb);
}

/**
 * What happened, said without "you" where English has a way.
 * @param formal work register: "is" where friends say "gets"
 */
export function observe(act: Act, formal: boolean): Observation | undefined {
  if (!isPlain(act)) return undefined;
  const { chunks, lost } = factsOf(act.rest);
  if (lost) return undefined;
  if (chunks.some(({ kind }) => kind === 'and')) return undefined;
  return passive(act, chunks, formal) ?? withYou(act, chunks);
}

function passive(act: Act, chunks: readonly Chunk[], formal: boolean): Observation | undefined {
  const { particle, object, others } = argumentsOf(chunks, act.verb);
  const participle = inflect(act.verb, 'participle');
  const no = act.negative ? "don't " : '';
  const say = (frame: string, rest: readonly Chunk[], np = '') => {
    const slots = { np, tail: told(rest), particle, participle };
    const clause = fill(frame, slots, timeOf(act));
    const topic = topicOfFrame(frame, slots);
    return clause ? { clause, you: false, ...(topic ? { topic } : {}) } : undefined;
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
    if (act.verb === 'leave' && told(others) === '') return undefined;
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

/** "you walked out"; for acts that anybody in the room could have seen. */
function withYou(act: Act, chunks: readonly Chunk[]): Observation | undefined {
  if (act.verb === 'be' || act.time === 'perfect' || act.time === 'future') return undefined;
  if (act.negative && isAboutYou(chunks)) return undefined;
  if (act.verb === 'have' || act.verb === 'get' || act.verb === 'do') return undefined;
  const clause = fill(
    `you [${act.negative ? "don't " : ''}${act.verb}:p] {tail}`,
    { tail: told(chunks) },
    timeOf(act),
  );
  return clause ? { clause, you: true } : undefined;
}

/** A thing going on now is told like a habit after "when". */
const timeOf = (act: Act): Time => (act.time === 'now' ? 'habitual' : act.time);

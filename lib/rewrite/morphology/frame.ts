import type { Time } from '../read/act';
import { inflect } from './verbs';

export type Person = 'I' | 'singular' | 'plural';

const PRESENT_BE: Readonly<Record<Person, string>> = { I: 'am', singular: 'is', plural: 'are' };
const PAST_BE: Readonly<Record<Person, string>> = { I: 'was', singular: 'was', plural: 'were' };

/**
 * A verb after its subject: ("hear", negative, perfect, I) → "haven't heard".
 * @param verb base form
 */
export function conjugate(verb: string, negative: boolean, time: Time, person: Person): string {
  const not = negative ? "n't" : '';
  const third = person === 'singular';
  switch (time) {
    case 'perfect':
      return `${third ? 'has' : 'have'}${not} ${inflect(verb, 'participle')}`;
    case 'future':
      return negative ? `won't ${verb}` : `will ${verb}`;
    case 'past':
      if (verb === 'be') return `${PAST_BE[person]}${not}`;
      return negative ? `didn't ${verb}` : inflect(verb, 'past');
    default:
      if (verb === 'be') return negative && person === 'I' ? 'am not' : `${PRESENT_BE[person]}${not}`;
      if (negative) return `${third ? "doesn't" : "don't"} ${verb}`;
      return third ? inflect(verb, 'third') : verb;
  }
}

/** Slots of a frame by name; an absent or empty one leaves nothing behind. */
export type Slots = Readonly<Record<string, string | undefined>>;

const BRACKET = /\[(don't )?([\w-]+)(:p)?\]/;

/**
 * Fills a frame: ("{np} [be] forgotten", {np: "my birthday"}, past) → "my birthday was forgotten".
 * @returns nothing where a slot that the frame cannot do without is unknown: {np}, not {tail}
 */
export function fill(frame: string, slots: Slots, time: Time): string | undefined {
  let text = slotted(frame, slots);
  if (text === undefined) return undefined;
  for (let found = BRACKET.exec(text); found; found = BRACKET.exec(text)) {
    const before = text.slice(0, found.index).trim();
    const verb = conjugate(
      found[2] ?? '',
      found[1] !== undefined,
      time,
      found[3] ? 'plural' : personOf(before),
    );
    text = text.slice(0, found.index) + verb + text.slice(found.index + found[0].length);
  }
  if (text.includes('[')) return undefined;
  return contracted(trimmed(text));
}

function slotted(frame: string, slots: Slots): string | undefined {
  let missing = false;
  const text = frame.replace(/\{(\w+)(\?)?\}/g, (_, name: string, optional?: string) => {
    const value = slots[name];
    if (!value && !optional && name !== 'tail') missing = true;
    return value ?? '';
  });
  return missing ? undefined : text;
}

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?])/g, '$1')
    .trim();

/** "hasn't gotten paid" is said "hasn't been paid". */
const contracted = (text: string): string =>
  text
    .replace(
      /\b(has|have)(n't)? gotten (?=\w+(?:ed|en)\b|done\b|paid\b|told\b|made\b|sent\b|left\b|put\b)/g,
      '$1$2 been ',
    )
    .replace(/\bgotten (?=(?:an?|any|one) )/g, 'had ')
    .replace(/\b(I) am(?= \w)/g, "$1'm")
    .replace(/\bI have (?=\w+(?:ed|en|n't)\b|not\b|been\b)/g, "I've ");

/** Whom a verb agrees with, told from the words before it. */
export function personOf(subject: string): Person {
  const low = subject.toLowerCase();
  if (/(?:^|\s)i(?: only| still| just)?$/.test(low)) return 'I';
  if (/(?:^|\s)(?:we|they|you)$/.test(low) || / and (?:i|me|my|the|our|his|her)\b/.test(low)) return 'plural';
  if (
    /^(?:these|those|both|many|several|two|three|four|five|six|ten|a few|all (?:these|those|of (?:us|them))) /.test(
      `${low} `,
    )
  )
    return 'plural';
  const head = low
    .replace(/^(?:all|both|half) /, '')
    .replace(/ (?:that|who|which|i|we|of|in|at|on|about|with|from|for|to) .*$/, '');
  const last = head.split(' ').at(-1) ?? '';
  if (
    /^(?:kids|children|people|men|women|feet|teeth|dishes|clothes|things|texts|plans|words|dates|parents)$/.test(
      last,
    )
  )
    return 'plural';
  return /[^su'i]s$/.test(last) &&
    !/^(?:this|his|its|always|news|bus|gas|business|address|dress|mess|boss|stress|lens|chess|progress|process|access|success|illness|sickness|christmas|thomas|chris|james|bus|kiss|class|glass|pass|was|has|virus|homework|christmas|tennis)$/.test(
      last,
    ) &&
    !/'s$/.test(last)
    ? 'plural'
    : 'singular';
}

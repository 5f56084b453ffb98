import { BEHAVIORS } from '../../vocabulary/behaviors';
import type { Behavior } from '../../vocabulary/behaviors/behavior';
import { NOUN_CLASSES } from '../../vocabulary/behaviors/classes';
import { FAMILIES } from '../../vocabulary/behaviors/verb-families';
import { WH } from '../../vocabulary/closed-classes';
import { PEOPLE } from '../../vocabulary/verb-classes';
import { formOf } from '../morphology/verbs';
import type { Act } from '../read/act';
import { nounPhraseEnd } from '../read/noun-phrase';
import type { Word } from '../read/words';
import { plainly } from './plainly';

/** A known act, with what its pattern caught. */
export interface Match {
  readonly behavior: Behavior;
  readonly caught: readonly Word[];
  /** What followed the pattern. */
  readonly tail: readonly Word[];
  /** Whether it was done to us, and not to me alone. */
  readonly us?: boolean;
}

interface Pattern {
  readonly behavior: Behavior;
  readonly parts: readonly string[];
}

/** Patterns by "not " and their verb. */
type Index = ReadonlyMap<string, readonly Pattern[]>;

const keyOf = (negative: boolean, verb: string): string => (negative ? `not ${verb}` : verb);

function indexOf(behaviors: readonly Behavior[]): Index {
  const index = new Map<string, Pattern[]>();
  for (const behavior of behaviors)
    for (const heard of behavior.heard) {
      const words = heard.split(/\s+/);
      const negative = words[0] === 'not';
      const [verbs = '', ...parts] = negative ? words.slice(1) : words;
      for (const verb of new Set(verbs.split('|'))) {
        const key = keyOf(negative, verb);
        const patterns = index.get(key);
        if (patterns) patterns.push({ behavior, parts });
        else index.set(key, [{ behavior, parts }]);
      }
    }
  return index;
}

const LEXICON = indexOf(BEHAVIORS);
const VERBS = indexOf(FAMILIES);

/** Words within a complement that a pattern does not have to name. */
const PASSED_OVER =
  /^(?:so|too|very|such|really|quite|all|much|kind|bit|rather|always|fucking|damn|even|just)$/;

/** Words that begin a phrase or clause and belong to it. */
const OPENS_PHRASE =
  /^(?:in|on|at|with|about|around|for|since|from|to|by|over|without|before|after|until|when|while|who|what|where|why|how|that|last|again|every|all|the|a|an|my|your|only|if|i|he|she|they|we|it|his|her|their|our)$/;

/** The known act that says most of `act`, or else the family of its verb. */
export function matchOf(act: Act): Match | undefined {
  const plain = plainly(act);
  return (
    bestOf(LEXICON, act) ??
    (plain === act ? undefined : bestOf(LEXICON, plain)) ??
    bestOf(VERBS, act) ??
    bestOf(VERBS, plain)
  );
}

function bestOf(index: Index, act: Act): Match | undefined {
  const rest = latenessFirst(act);
  let best: (Match & { readonly score: number }) | undefined;
  for (const pattern of index.get(keyOf(act.negative, act.verb)) ?? []) {
    const found = follow(pattern, rest);
    if (found && (!best || found.score > best.score)) best = { behavior: pattern.behavior, ...found };
  }
  return best;
}

/** "an hour late again" is read as "late an hour again", so that one pattern hears both. */
function latenessFirst({ verb, rest }: Act): readonly Word[] {
  const late = rest.find(({ low }) => low === 'late');
  return verb === 'be' && late ? [late, ...rest.filter((word) => word !== late)] : rest;
}

function follow(
  { parts }: Pattern,
  rest: readonly Word[],
): { caught: Word[]; tail: Word[]; score: number; us: boolean } | undefined {
  let at = 0;
  let score = 0;
  let caught: Word[] = [];
  let us = false;
  for (const part of parts) {
    if (part === '$') {
      if (at < rest.length) return undefined;
      score += 1;
      continue;
    }
    const optional = part.endsWith('?');
    const name = optional ? part.slice(0, -1) : part;
    while (
      at < rest.length &&
      !name.split('|').includes(rest[at]?.low ?? '') &&
      !name.startsWith('<') &&
      PASSED_OVER.test(rest[at]?.low ?? '')
    )
      at += 1;
    const end = step(name, rest, at);
    if (end === undefined) {
      if (optional) continue;
      return undefined;
    }
    if (name === '<me>') us = rest[at]?.low === 'us';
    if (/^<(?:np|my|who)/.test(name)) caught = rest.slice(at, end);
    score += name === '<np>' ? 1 : 2;
    // A last word that opens a phrase belongs to what follows: "help with | the kids".
    if (
      part.startsWith('<') ||
      part !== parts.at(-1) ||
      end >= rest.length ||
      !OPENS_PHRASE.test(rest[at]?.low ?? '')
    )
      at = end;
  }
  return { caught, tail: rest.slice(at), score, us };
}

/** "him", "your mother", "Leo": where a person that is not the writer ends. */
function isWho(rest: readonly Word[], at: number): number | undefined {
  const end = nounPhraseEnd(rest, at);
  const [first, last] = [rest[at], rest[end - 1]];
  if (!first || !last || end === at) return undefined;
  return /^(?:him|her|them|everyone)$/.test(first.low) ||
    PEOPLE.has(last.low) ||
    /^\p{Lu}\p{Ll}*$/u.test(last.text)
    ? end
    : undefined;
}

/** Where a pattern's part ends in `rest`, if it is there at `at`. */
function step(part: string, rest: readonly Word[], at: number): number | undefined {
  const word = rest[at];
  if (!word) return undefined;
  if (part === '<me>') return /^(?:me|us)$/.test(word.low) ? at + 1 : undefined;
  if (!part.startsWith('<')) return part.split('|').includes(word.low) ? at + 1 : undefined;
  if (part === '<who>') return isWho(rest, at);
  if (part === '<my>') return /^(?:my|our)$/.test(word.low) ? nounPhraseEnd(rest, at) : undefined;
  if (part === '<np>' && WH.has(word.low) && word.low !== 'when') return rest.length;
  if (part === '<np>' && formOf(word.low) === 'gerund' && /^(?:about|of|for)$/.test(rest[at - 1]?.low ?? ''))
    return rest.length;
  const close = nounPhraseEnd(rest, at);
  if (close === at) return undefined;
  // "every decision I make" is caught whole.
  const next = rest[close]?.low ?? '';
  const more =
    (close > at + 1 && /^(?:i|we|i'm|i've)$/.test(next)) ||
    (/^(?:that|which|who)$/.test(next) && !/^(?:me|us|him|her|them|it)$/.test(word.low));
  const end = more ? rest.length : close;
  const noun = rest.slice(at, end);
  if (part === '<np>' && word.low === 'you') return undefined;
  if (part === '<np>') return /^(?:me|us)$/.test(word.low) && noun.length === 1 ? undefined : end;
  const named = NOUN_CLASSES[part.slice(4, -1)];
  if (!named || !noun.some(({ low }) => named.has(low))) return undefined;
  // "messages about the kids", "the deadline for the budget" are one thing.
  return /^(?:about|for|of|from|regarding)$/.test(rest[end]?.low ?? '')
    ? Math.max(end, nounPhraseEnd(rest, end + 1) === end + 1 ? end : nounPhraseEnd(rest, end + 1))
    : end;
}

/** Whether a claim about somebody's mind is one that we know a question for, or something that was not done. */
export function isAboutMind(act: Act): boolean {
  return act.negative || matchOf(act)?.behavior.question !== undefined;
}

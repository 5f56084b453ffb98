import type { Kind } from '../kinds';
import { LEADING } from '../nlp/pattern-edges';
import { type Clause, spanOf } from '../nlp/sentence';
import { wordingOf } from '../wording';
import { type Frame, frameOf } from '../wording/frame';
import { isTail } from './by-patterns';
import { EVIDENCE } from './evidence';
import type { Candidate } from './rule';

/** Log-odds of a clause's wording below which it is no candidate, whatever stands around it. */
const LEAST = 0;

/** A rule's `find` for clauses that no construction tells, but whose words do. */
export function byWording(kind: Kind, frame: Frame): (clause: Clause) => readonly Candidate[] {
  return (clause) => {
    if (wordingOf(clause) < LEAST) return [];
    const { sentence } = clause;
    let { first, last } = clause;
    while (first < last && LEADING.has(sentence.tokens[first]?.normal ?? '')) first += 1;
    while (last > first && isTail(sentence, last - 1)) last -= 1;
    let words = sentence.tokens.slice(first, last).map(({ normal }) => normal);
    const told = toldFrom(words);
    if (told < 0) return [];
    first += told;
    words = words.slice(told);
    if (words.length < 2 || frameOf(words, sentence.mark.includes('?')) !== frame) return [];
    return [{ ...spanOf(sentence, first, last), kind, evidence: EVIDENCE.worded }];
  };
}

const TELLERS: ReadonlySet<string> = new Set(
  'i we he she they it nobody noone everyone everybody people someone somebody'.split(' '),
);

/** "I was lying to you", "I knew giving you that book was wrong": there "you" does nothing, and the deed is another's. */
const AFTER_OBJECT: ReadonlySet<string> = new Set(
  'to a an the that this these those some my his her their our in on at with for from about into out by lying sitting standing'.split(
    ' ',
  ),
);

/**
 * "I can't believe you lied", "nobody says you are lazy": what is told begins at "you"; a guard may hear what is before.
 * @returns the place of that "you", 0 where nothing is told, -1 where what the teller did to "you" is
 */
function toldFrom(words: readonly string[]): number {
  const you = words.indexOf('you');
  const tells = TELLERS.has(words[0] ?? '') || words.slice(0, 3).join(' ') === 'can not believe';
  if (!tells || you < 2 || you === words.length - 1) return 0;
  return AFTER_OBJECT.has(words[you + 1] ?? '') ? -1 : you;
}

import type { Kind } from '../kinds';
import { compilePattern, type Pattern, type PatternMatch } from '../nlp/pattern';
import { type Clause, type Sentence, spanOf } from '../nlp/sentence';
import { classNamed } from '../vocabulary';
import type { Candidate } from './rule';

/** How far a construction alone can be trusted, as log-odds: 0.96, 0.83, 0.5, 0.27. */
export const EVIDENCE = { sure: 3.2, likely: 1.6, hint: 0, faint: -1 } as const;

type Grade = keyof typeof EVIDENCE;

interface Graded {
  readonly pattern: Pattern;
  readonly evidence: number;
}

const NONE: readonly Graded[] = [];

/**
 * A rule's `find` from patterns (their language: `nlp/pattern.ts`), grouped by how far each can be trusted.
 * "sure" flags even at gentle strictness, "likely" at standard, "hint" needs support from what stands around it,
 * "faint" needs much. A match without an explicit end reaches to the end of its clause.
 */
export function byPatterns(
  kind: Kind,
  graded: Partial<Record<Grade, readonly string[]>>,
): (clause: Clause) => readonly Candidate[] {
  const byFirst = new Map<string, Graded[]>();
  const anywhere: Graded[] = [];
  for (const [grade, sources] of Object.entries(graded) as [Grade, readonly string[]][]) {
    for (const source of sources) {
      const entry = { pattern: compilePattern(source, classNamed), evidence: EVIDENCE[grade] };
      if (!entry.pattern.firsts) anywhere.push(entry);
      for (const word of entry.pattern.firsts ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), entry]);
    }
  }
  return (clause) => {
    const found: Candidate[] = [];
    const { sentence } = clause;
    const tryAt = ({ pattern, evidence }: Graded, at: number) => {
      const match = pattern.match(clause, at);
      if (match && match.last > match.first) found.push({ ...reach(sentence, match), kind, evidence });
    };
    const open = anywhere.filter(({ pattern }) => pattern.couldMatch(sentence));
    for (let at = clause.first; at < clause.last; at += 1) {
      for (const graded of byFirst.get(sentence.tokens[at]?.normal ?? '') ?? NONE)
        if (graded.pattern.couldMatch(sentence)) tryAt(graded, at);
      for (const graded of open) tryAt(graded, at);
    }
    return found;
  };
}

/** From the first matched word to the end of the clause where the match ends, without a trailing vocative. */
function reach(sentence: Sentence, { first, last, closed }: PatternMatch) {
  if (closed) return spanOf(sentence, first, last);
  let end = sentence.clauses.find((clause) => clause.first < last && last <= clause.last)?.last ?? last;
  while (end > last && isTail(sentence, end - 1)) end -= 1;
  return spanOf(sentence, first, end);
}

/** "you never listen, babe" but not "like your mother" */
function isTail({ tokens }: Sentence, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return TAIL.has(tokens[at]?.normal ?? '') && !before.some(({ normal }) => BEFORE_NOUN.has(normal));
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'a an the my your his her our their this that these those of to with for from about like by and or no any other more after before on at than in without around behind against over into towards'.split(
    ' ',
  ),
);

/** Words after the clause proper: lol · babe · please · okay */
const TAIL: ReadonlySet<string> = new Set([
  ...classNamed('pet').words,
  ...'lol haha lmao ok okay please though anyway smh btw xx x and but so or because'.split(' '),
]);

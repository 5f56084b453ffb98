import type { Kind } from '../kinds';
import { compilePattern, type Pattern, type PatternMatch } from '../nlp/pattern';
import { entered } from '../nlp/pattern-index';
import { type Clause, type Sentence, spanOf } from '../nlp/sentence';
import { hasWord } from '../nlp/some-word';
import { classNamed } from '../vocabulary';
import { EVIDENCE } from './evidence';
import type { Candidate } from './rule';

type Grade = Exclude<keyof typeof EVIDENCE, 'worded'>;

interface Graded {
  readonly pattern: Pattern;
  readonly evidence: number;
}

/**
 * A rule's `find` from patterns (their language: `nlp/pattern.ts`), grouped by how far each can be trusted.
 * "sure" flags even at gentle strictness, "likely" at standard, "hint" needs support from what stands around it,
 * "faint" needs much. A match without an explicit end reaches to the end of its clause.
 */
export function byPatterns(
  kind: Kind,
  graded: Partial<Record<Grade, readonly string[]>>,
): (clause: Clause) => readonly Candidate[] {
  const possible = entered(
    (Object.entries(graded) as [Grade, readonly string[]][]).flatMap(([grade, sources]) =>
      sources.map(
        (source): Graded => ({
          pattern: compilePattern(source, classNamed),
          evidence: EVIDENCE[grade],
        }),
      ),
    ),
  );
  return (clause) => {
    const { sentence, first, last } = clause;
    const found: Candidate[] = [];
    for (const { pattern, evidence } of possible(sentence)) {
      for (let at = first; at < last; at += 1) {
        if (pattern.firsts && !hasWord(pattern.firsts, sentence.tokens[at]?.normal ?? '')) continue;
        const match = pattern.match(clause, at);
        if (match && match.last > match.first) found.push({ ...reach(sentence, match), kind, evidence });
      }
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
export function isTail({ tokens }: Sentence, at: number): boolean {
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

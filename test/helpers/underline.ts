import { analyze } from '../../lib/analyze';
import type { Guard } from '../../lib/guards/guard';
import { ownWords } from '../../lib/nlp/quotation';
import { readSentence } from '../../lib/nlp/read';
import { splitSentences } from '../../lib/nlp/sentences';
import type { Rule } from '../../lib/rules/rule';
import type { Span } from '../../lib/span';

export function plain(bracketed: string): string {
  return bracketed.replaceAll(/[⟦⟧]/g, '');
}

/** What the writer would see: the draft with ⟦brackets⟧ where the whole engine flags it. */
export function underline(bracketed: string): string {
  const draft = plain(bracketed);
  return withBrackets(draft, analyze(draft));
}

/** The draft with ⟦brackets⟧ around what one rule hears, before any guard or weighing. */
export function underlineBy(rule: Rule, bracketed: string): string {
  const draft = plain(bracketed);
  const own = ownWords(draft);
  const spans = splitSentences(own).flatMap(({ start, end }) => {
    const sentence = readSentence(own.slice(start, end));
    return (sentence?.clauses ?? [])
      .flatMap((clause) => rule.find(clause))
      .map((span) => ({ start: span.start + start, end: span.end + start }));
  });
  return withBrackets(draft, widest(spans));
}

/** Whether one guard speaks on a draft's sentence or, for a candidate's guard, on anything a rule hears in it. */
export function isLeftBy(guard: Guard, draft: string, rules: readonly Rule[]): boolean {
  const own = ownWords(draft);
  return splitSentences(own).some(({ start, end }) => {
    const sentence = readSentence(own.slice(start, end));
    if (!sentence) return false;
    if (guard.scope !== 'candidate') return guard.hears(sentence);
    return sentence.clauses.some((clause) =>
      rules.some((rule) => rule.find(clause).some((candidate) => guard.silences(candidate, clause))),
    );
  });
}

function widest(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end };
  }
  return kept;
}

function withBrackets(draft: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
      draft,
    );
}

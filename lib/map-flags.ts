import { sharedEnds } from './shared-ends';
import type { Span } from './span';

/** One edit of a text: at `start`, `removed` code units made room for `inserted` ones. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** A span that remembers the words it was put on. */
export interface Quoted extends Span {
  readonly quote: string;
}

const WORD = /[\p{L}\p{N}'’]/u;

/** The smallest single edit that turns `before` into `after`; undefined where they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const [start, tail] = sharedEnds(before, after);
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start };
}

/** Where the span lies after the edit: before it, where it was; after it, shifted; touched, nowhere. */
export function mapSpan(span: Span, edit: Edit): Span | undefined {
  if (span.end <= edit.start) return { start: span.start, end: span.end };
  if (span.start < edit.start + edit.removed) return undefined;
  const shift = edit.inserted - edit.removed;
  return span.start >= edit.start ? { start: span.start + shift, end: span.end + shift } : undefined;
}

/**
 * Carries flags over the change of a draft: map or die.
 * @returns the flags that still stand on the words they quoted, moved to where those words are now, in
 *   their order; one that was touched, or whose first or last word has grown, is left out
 */
export function mapFlags<F extends Quoted>(flags: readonly F[], before: string, after: string): readonly F[] {
  const edit = editBetween(before, after);
  if (!edit) return flags;
  return flags.flatMap((flag) => {
    const span = mapSpan(flag, edit);
    if (!span || after.slice(span.start, span.end) !== flag.quote || hasGrown(span, after)) return [];
    return [{ ...flag, ...span }];
  });
}

/** "you never listen|ed": the last word of the span goes on outside of it. */
function hasGrown(span: Span, text: string): boolean {
  const inWord = (index: number) => WORD.test(text.charAt(index - 1)) && WORD.test(text.charAt(index));
  return inWord(span.start) || inWord(span.end);
}

import type { Span } from '../span';

/** Longer sentences are left silent: no parser is asked to read them. */
export const LONGEST_SENTENCE = 600;

const END_MARKS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_']);
const PICTURE = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]|\u200D|\uFE0F/u;

/** Dr. Ross · e.g. bread */
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'sr', 'jr', 'vs', 'e.g', 'i.e', 'etc']);

/**
 * Splits a draft into sentences, in one pass: at line ends, end marks and runs of emoji. End marks,
 * closing quotes and emoji belong to the sentence before them. Covers every non-blank part of the draft.
 */
export function splitSentences(draft: string): readonly Span[] {
  const spans: Span[] = [];
  splitFrom(draft, 0, (span) => {
    if (span) spans.push(span);
    return true;
  });
  return spans;
}

/**
 * The same from a place where a sentence ends, for as long as it is asked to.
 * @param from UTF-16 offset of the start, or of the end of a sentence
 * @param found told of each sentence (undefined where only blanks were closed) and of the offset where the
 *   next begins; false stops
 */
export function splitFrom(
  draft: string,
  from: number,
  found: (span: Span | undefined, next: number) => boolean,
): void {
  let start = from;
  let i = from;
  const close = (end: number) => {
    const span = trim(draft, start, end);
    start = end;
    return found(span, end);
  };
  while (i < draft.length) {
    const code = draft.charCodeAt(i);
    if (isLetterOrSpace(code)) i += 1;
    else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
      if (!close(i)) return;
      i += 1;
    } else if (END_MARKS.has(draft[i] as string)) {
      const end = runOfMarks(draft, i);
      if (endsSentence(draft, start, i, end) && !close(end)) return;
      i = end;
    } else if (isPicture(draft, i)) {
      const end = runOfPictures(draft, i);
      if (!close(end)) return;
      i = end;
    } else i += 1;
  }
  close(draft.length);
}

/** A short way past most of a draft: a–z, A–Z, space. */
function isLetterOrSpace(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x20 || (code >= 0x41 && code <= 0x5a);
}

function isPicture(draft: string, at: number): boolean {
  return draft.charCodeAt(at) > 0xff && PICTURE.test(String.fromCodePoint(draft.codePointAt(at) as number));
}

function runOfPictures(draft: string, from: number): number {
  let i = from;
  let end = from;
  while (i < draft.length) {
    if (isPicture(draft, i)) {
      i += (draft.codePointAt(i) as number) > 0xffff ? 2 : 1;
      end = i;
    } else if (draft[i] === ' ') i += 1;
    else break;
  }
  return end;
}

function runOfMarks(draft: string, from: number): number {
  let i = from;
  while (i < draft.length && (END_MARKS.has(draft[i] as string) || CLOSERS.has(draft[i] as string))) i += 1;
  return i;
}

/** Whether the marks at [from, to) end the sentence: "3.5", "Dr. Ross" and "well... you" go on. */
function endsSentence(draft: string, start: number, from: number, to: number): boolean {
  const marks = draft.slice(from, to);
  if (/[!?。！？]/.test(marks)) return true;
  const next = draft[to];
  if (next === undefined || next === '\n' || next === '\r') return true;
  const after = draft.slice(to, to + 12).trimStart()[0] ?? '';
  if (marks.includes('…') || marks.startsWith('..')) return /\p{Lu}/u.test(after) && /\s/.test(next);
  if (/\s/.test(next)) {
    const word = (/[\p{L}.]+$/u.exec(draft.slice(Math.max(start, from - 12), from))?.[0] ?? '').toLowerCase();
    return !ABBREVIATIONS.has(word);
  }
  return (
    /\p{Lu}/u.test(next) && /[\p{Ll})]/u.test(draft[from - 1] ?? '') && /\p{Ll}/u.test(draft[to + 1] ?? ' ')
  );
}

function trim(draft: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(draft[start] as string)) start += 1;
  while (end > start && /\s/.test(draft[end - 1] as string)) end -= 1;
  return end > start ? { start, end } : undefined;
}

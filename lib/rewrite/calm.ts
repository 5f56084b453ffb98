import type { Manner } from './manner';
import { type Rewrite, textOf } from './rewrite';
import type { Scene } from './scene';

/** Capitals calmed down, with "I" kept; names are lost among them and stay small. */
const lowered = (text: string): string => text.toLowerCase().replace(/\bi\b(?=['’\s]|$)/g, 'I');

const opened = (text: string): string =>
  text.replace(/^([^\p{L}]*)(\p{L})/u, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** Of a shouted sentence the rest is said in the same voice: it would shout on beside what was said calmly. */
export function calmed(rewrite: Rewrite, { sentence, draft, alone }: Scene, { shouting }: Manner): Rewrite {
  const before = draft.slice(sentence.start, rewrite.start);
  const behind = draft.slice(rewrite.end, sentence.end);
  if (!shouting || !alone || !/\p{L}/u.test(before + behind)) return rewrite;
  const ended = /[.?!]\s*$/.test(rewrite.text);
  const pieces = [
    opened(lowered(before)),
    ...rewrite.pieces,
    ended ? opened(lowered(behind)) : lowered(behind),
  ].filter((piece) => piece !== '');
  return {
    ...rewrite,
    start: Math.min(sentence.start, rewrite.start),
    end: Math.max(sentence.end, rewrite.end),
    pieces,
    text: textOf(pieces),
  };
}

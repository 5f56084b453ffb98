import * as v from 'valibot';
import { KINDS } from '../../lib/kinds';

/** A line of talk: a draft with its accusing spans. */
export interface Talk {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  /** How much it counts: a neighbor, written to be nearly like another line, counts less than it. */
  readonly weight: number;
  /** Borderline: counts for nothing. */
  readonly left: boolean;
}

const NEIGHBOR = 0.3;
const Named = v.picklist(KINDS);

/**
 * Reads "A	Dude, ⟦labeling: you're a cheapskate⟧!": A for a line as people talk, B for its neighbor of the opposite
 * verdict; "{x} " before a borderline one, "{harm} " before one that is never flagged.
 * Throws on any other shape.
 */
export function readTalk(line: string): Talk {
  const [, letter = '', left, words = ''] = /^([AB])\t(\{x\} )?(?:\{harm\} )?(.+)$/u.exec(line) ?? [];
  if (!letter) throw new SyntaxError(`no line of talk: ${JSON.stringify(line)}`);
  const spans: { start: number; end: number; kind: string }[] = [];
  let text = '';
  for (const part of words.split(/(⟦[a-z-]+: ?[^⟦⟧]+⟧)/u)) {
    const [, kind, phrase] = /^⟦([a-z-]+): ?([^⟦⟧]+)⟧$/u.exec(part) ?? [];
    if (kind && phrase) {
      spans.push({ start: text.length, end: text.length + phrase.length, kind: v.parse(Named, kind) });
      text += phrase;
    } else if (/[⟦⟧]/u.test(part)) throw new SyntaxError(`marks that do not close: ${JSON.stringify(line)}`);
    else text += part;
  }
  return { text, spans, weight: letter === 'A' ? 1 : NEIGHBOR, left: left !== undefined };
}

/** A labeled draft of the tune half as a line of talk. */
export function ofRow({ text, flags }: Row): Talk {
  const spans = flags.map(({ phrase, kind }) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length, kind };
  });
  return { text, spans, weight: 1, left: false };
}

interface Row {
  readonly text: string;
  readonly flags: readonly { readonly phrase: string; readonly kind: string }[];
}

import type { Flag } from '../flag';
import { overlaps } from '../span';
import { rewritesFor } from './index';
import { edited, type Rewrite, type Voice } from './rewrite';

/** A whole message said anew. */
export interface Softened {
  readonly text: string;
  /** What was put in, by its place in the draft; a flag without a faithful rewrite stays as typed. */
  readonly rewrites: readonly Rewrite[];
}

/** How a sentence opens; two that open alike read like a form letter. */
const opening = ({ text }: Rewrite): string =>
  /^\W*(?:I|i)(?:['’]\w+)? (?:feel|felt|was|get|am|keep)\b|^\W*I'm\b/i.test(text)
    ? 'I feel'
    : text.slice(0, 12).toLowerCase();

/**
 * Softens every flagged clause of a message, each its own way, so that not every sentence begins with a feeling.
 * @param flags `analyze(draft)`
 */
export function softenAll(draft: string, flags: readonly Flag[], voice: Voice = {}): Softened {
  const chosen: Rewrite[] = [];
  const openings = new Set<string>();
  for (const flag of [...flags].sort((a, b) => a.start - b.start)) {
    const fitting = rewritesFor(draft, flag, voice).rewrites.filter(
      (rewrite) => !chosen.some((made) => overlaps(made, rewrite) || sayTheSame(made, rewrite)),
    );
    const best = fitting.find((rewrite) => !openings.has(opening(rewrite))) ?? fitting[0];
    if (!best) continue;
    chosen.push(plainer(best, openings));
    openings.add(opening(best));
  }
  return { text: edited(draft, chosen), rewrites: chosen };
}

const sayTheSame = (a: Rewrite, b: Rewrite): boolean => a.text.toLowerCase() === b.text.toLowerCase();

/** One request a message is enough: later suggestions come without theirs. */
function plainer(rewrite: Rewrite, openings: ReadonlySet<string>): Rewrite {
  if (openings.size === 0) return rewrite;
  const pieces = rewrite.pieces.filter((piece) => typeof piece === 'string' || piece.slot !== 'request');
  return {
    ...rewrite,
    pieces,
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
  };
}

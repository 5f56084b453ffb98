import { type Piece, type Rewrite, textOf } from './rewrite';

/** "cancelled", "travelling": what the writer doubles is doubled. */
const DOUBLED = /\b(\p{L}{3,}l)l(ed|ing)\b/giu;

/** A rewrite in the draft's own spelling, where it inflects a word that the draft holds. */
export function spelled(rewrite: Rewrite, draft: string): Rewrite {
  const doubled = [...draft.matchAll(DOUBLED)].map(([, stem = '']) => ({
    american: new RegExp(`\\b${stem}(?:ed|ing)\\b`, 'gi'),
    stem: `${stem}l`,
  }));
  if (doubled.length === 0) return rewrite;
  const said = (text: string): string =>
    doubled.reduce(
      (told, { american, stem }) =>
        told.replace(american, (word) => stem.toLowerCase() + (/ing$/i.test(word) ? 'ing' : 'ed')),
      text,
    );
  const pieces: Piece[] = rewrite.pieces.map((piece) => (typeof piece === 'string' ? said(piece) : piece));
  return { ...rewrite, pieces, text: textOf(pieces) };
}

import type { Span } from '../span';

export const FORMS = ['i-statement', 'request', 'both-sides', 'curious', 'boundary'] as const;
export type Form = (typeof FORMS)[number];

/** Whom the draft is for. Steers which feelings and requests are offered, never what is flagged. */
export const RELATIONSHIPS = ['partner', 'family', 'co-parent', 'friend', 'work'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** What is known of the writer beside the draft. */
export interface Voice {
  readonly relationship?: Relationship;
  /** Feelings the person said they like to use, best first. */
  readonly feelings?: readonly string[];
}

/** A suggested feeling, with others that fit the same grammar, so that one click swaps it. */
export interface FeelingChip {
  readonly slot: 'feeling';
  readonly text: string;
  readonly neighbors: readonly string[];
}

/** A suggested request, a whole sentence with the space before it; may be left out. */
export interface RequestChip {
  readonly slot: 'request';
  readonly text: string;
}

export type Piece = string | FeelingChip | RequestChip;

/** Words to put over a span of the draft. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text that can be sent as it stands. It replaces the draft's text at the span. */
export interface Rewrite extends Span {
  readonly form: Form;
  /** In reading order; `text` is all of them joined. */
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** The message builder's four parts as far as the draft gives them; what is unknown is absent. */
export interface BuilderParts {
  /** Fits after "When ": "I'm talking and the phone is out". */
  readonly observation?: string;
  /** Fits after "I feel ": "lonely". */
  readonly feeling?: string;
  /** Fits after "because I need ": "to be heard". */
  readonly need?: string;
  /** A whole sentence: "Could we put it away at dinner?" */
  readonly request?: string;
}

/** What a card offers for one flag: best rewrite first, none where none is faithful. */
export interface Offer {
  readonly rewrites: readonly Rewrite[];
  readonly builder: BuilderParts;
}

/** The draft with every edit in its place. */
export function edited(draft: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), draft);
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The same rewrite with another feeling, everywhere it stands. */
export function withFeeling(rewrite: Rewrite, feeling: string): Rewrite {
  const pieces = rewrite.pieces.map((piece) =>
    typeof piece !== 'string' && piece.slot === 'feeling' ? { ...piece, text: feeling } : piece,
  );
  return { ...rewrite, pieces, text: textOf(pieces) };
}

/** The same rewrite without its optional request. */
export function withoutRequest(rewrite: Rewrite): Rewrite {
  const pieces = rewrite.pieces.filter((piece) => typeof piece === 'string' || piece.slot !== 'request');
  return { ...rewrite, pieces, text: textOf(pieces) };
}

import { inManner, type Manner } from './manner';
import { type FeelingChip, type Form, type Piece, type RequestChip, type Rewrite, textOf } from './rewrite';
import type { Scene } from './scene';

/** A rewrite before it is put in its place: plain sentences, "I" a capital, straight apostrophes. */
export interface Draftling {
  readonly form: Form;
  /** The first sentence, without its end mark. */
  readonly sentence: readonly (string | FeelingChip)[];
  readonly end: '.' | '?';
  /** Further sentences that belong to it, end marks included: "What happened?" */
  readonly more?: string;
  /** A suggested request, a whole sentence. */
  readonly request?: string | undefined;
  /** Whether the span starts where their side starts. */
  readonly withSide?: boolean;
}

/** Words of ours that may lose their capital; anything else may be a name. */
const OURS =
  /^(?:Could|Can|Would|Next|When|What|How|It|It's|My|Our|The|Your|This|That|If|Please|Let's|We|There|A|An|He|She|They|Things|His|Her|Their|These|Those|Getting|Being|Hearing|Before|Until)\b/;

/** A comma with no joining word behind it. */
const SPLICE =
  /^\s*,(?!\s*(?:and|but|so|or|because|cuz|cos|bc|n|yet|then|which|when|while|though|although)\b)/i;

/** Puts a rewrite in its place: casing, end mark, name called, and what stands around it. */
export function putInPlace(draftling: Draftling, scene: Scene, manner: Manner): Rewrite | undefined {
  const { continues, vocative, mark, opens } = scene;
  if (!scene.ledIn && !draftling.withSide) return undefined;
  // "…, it's been four months": after a comma alone, a sentence of our own has to end first.
  const spliced = continues && SPLICE.test(scene.draft.slice(scene.end, scene.sentence.end));
  const cut = continues && (spliced || draftling.end === '?' || Boolean(draftling.more));
  if (cut && scene.resumes === undefined) return undefined;
  const opening = draftling.withSide ? true : opens;
  const request = continues ? undefined : draftling.request;
  const more = draftling.more ? ` ${draftling.more}` : '';
  const whole = [...draftling.sentence, continues && !cut ? '' : `${vocative}${draftling.end}${more}`];
  const pieces: Piece[] = whole.map((piece, i) => inVoice(piece, i === 0, opening, manner));
  if (request)
    pieces.push({
      slot: 'request',
      text: ` ${sentenceCase(inManner(request, manner), manner)}`,
    } satisfies RequestChip);
  const ended = draftling.withSide || !continues ? withoutLastMark(pieces, mark, manner) : pieces;
  const start = draftling.withSide ? scene.sideStart : scene.start;
  if (cut && scene.resumes !== undefined) {
    const letter = scene.draft.charAt(scene.resumes);
    ended.push(` ${manner.lower ? letter : letter.toUpperCase()}`);
  }
  const merged = mergeStrings(ended);
  const end = cut && scene.resumes !== undefined ? scene.resumes + 1 : scene.end;
  return { form: draftling.form, start, end, pieces: merged, text: textOf(merged) };
}

function inVoice(piece: string | FeelingChip, first: boolean, opening: boolean, manner: Manner): Piece {
  if (typeof piece !== 'string') return { ...piece, text: inManner(piece.text, manner) };
  const said =
    first && !opening
      ? uncapitalized(piece)
      : first
        ? sentenceCase(piece, manner)
        : lowerInner(piece, manner);
  return inManner(said, manner);
}

const uncapitalized = (text: string): string =>
  OURS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function sentenceCase(text: string, manner: Manner): string {
  if (manner.lower) return lowerInner(uncapitalized(text), manner);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In a lower-case draft, later sentences start small too. */
function lowerInner(text: string, manner: Manner): string {
  return manner.lower
    ? text.replace(
        /([.?!]\s+)(?!I\b)(\p{Lu})/gu,
        (_, gap: string, letter: string) => gap + letter.toLowerCase(),
      )
    : text;
}

/** Where the writer sets no end mark, our last full stop goes too; a question keeps its mark. */
function withoutLastMark(pieces: readonly Piece[], mark: string, _manner: Manner): Piece[] {
  if (mark !== '') return [...pieces];
  return pieces.map((piece, i) => {
    const last = i === pieces.length - 1;
    if (typeof piece === 'string') return last ? piece.replace(/\.$/, '') : piece;
    return last ? { ...piece, text: piece.text.replace(/\.$/, '') } : piece;
  });
}

function mergeStrings(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  }
  return merged;
}

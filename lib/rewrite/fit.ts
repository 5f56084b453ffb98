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

/** So many words of ours at most; a suggested request is left out before the sentence is. */
const MOST_WORDS = 32;

/** Puts a rewrite in its place: casing, end mark, name called, and what stands around it. */
export function putInPlace(draftling: Draftling, scene: Scene, manner: Manner): Rewrite | undefined {
  const { continues, vocative, mark, opens } = scene;
  if (!scene.ledIn && !draftling.withSide) return undefined;
  if (scene.regrets && draftling.form === 'request' && draftling.end === '?') return undefined;
  const seam = continues ? seamFor(draftling, scene, manner) : WHOLE;
  if (!seam) {
    const plain = withoutFeeling(draftling);
    return plain && putInPlace(plain, scene, manner);
  }
  const opening = draftling.withSide ? true : opens;
  const more = draftling.more ? ` ${draftling.more}` : '';
  const closes = !continues || seam.ends;
  const whole = [...draftling.sentence, closes ? `${continues ? '' : vocative}${draftling.end}${more}` : ''];
  const pieces: Piece[] = whole.map((piece, i) => inVoice(piece, i === 0, opening, manner));
  const length = wordCount(textOf(pieces));
  if (length > MOST_WORDS) return undefined;
  const request = continues || scene.accuses ? undefined : draftling.request;
  if (request && length + wordCount(request) <= MOST_WORDS)
    pieces.push({
      slot: 'request',
      text: ` ${sentenceCase(inManner(request, manner), manner)}`,
    } satisfies RequestChip);
  const ended = draftling.withSide || !continues ? withoutLastMark(pieces, mark, manner) : pieces;
  const start = draftling.withSide ? scene.sideStart : scene.start;
  const merged = mergeStrings([...ended, seam.text]);
  return { form: draftling.form, start, end: seam.end ?? scene.end, pieces: merged, text: textOf(merged) };
}

/** "I was counting on you to come, and I felt hurt" before "and you went golfing": what was felt is left to the reader. */
function withoutFeeling(draftling: Draftling): Draftling | undefined {
  const [first, chip, ...others] = draftling.sentence;
  if (typeof first !== 'string' || typeof chip !== 'object' || others.length > 0) return undefined;
  const plain = first.replace(/, and I(?:['’]m| feel| felt| was| get) $/, '');
  return plain === first ? undefined : { ...draftling, sentence: [plain] };
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;

/** How a rewrite meets what its sentence goes on with. */
interface Seam {
  /** Whether our sentence is closed. */
  readonly ends: boolean;
  /** What is put behind it: a dash, or the rest of the sentence as typed, from a capital on. */
  readonly text: string;
  /** Where the span ends, if not with the clause. */
  readonly end?: number;
}

const WHOLE: Seam = { ends: true, text: '' };

/** A feeling with a need or a second clause: nothing more is joined to it. */
const FULL = /, and I\b/;

/** Nothing that is shown ends within a word: a clause reads on as it stands, behind a dash, or as a sentence of its own. */
function seamFor({ sentence, end, more }: Draftling, scene: Scene, manner: Manner): Seam | undefined {
  const { draft, resumes, rest } = scene;
  const behind = draft.slice(scene.end, scene.sentence.end);
  // "…, it's been four months": after a comma alone, a sentence of our own has to end first.
  const spliced = SPLICE.test(behind);
  const statement = end === '.' && !more;
  if (statement && WISHES.test(text(sentence)) && GOES_ON.test(behind)) return undefined;
  if (statement && WISHED.test(text(sentence)) && TO_THAT_END.test(behind)) return undefined;
  const full = sentence.some((piece) => typeof piece === 'string' && FULL.test(piece)) && JOINED.test(behind);
  if (statement && !spliced && !full) {
    if (LEANS.test(behind)) return undefined;
    // A question's mark does not close a statement.
    const asked = /\?[.!?…]*$/.test(behind);
    if (!asked) return { ends: false, text: '' };
    return scene.clear
      ? { ends: false, text: behind.replace(/[.!?…]+$/, '.'), end: scene.sentence.end }
      : undefined;
  }
  // ", the dentist and his first goal": a list reads on.
  if (spliced && resumes === undefined && statement && !FULL.test(text(sentence)) && LIST.test(behind))
    return { ends: false, text: '' };
  if (resumes === undefined || LEANS.test(behind)) return undefined;
  const letter = draft.charAt(resumes);
  const gap = /\s/.test(draft.charAt(resumes - 1)) ? resumes - 1 : resumes;
  if (manner.lower || letter !== letter.toLowerCase()) return { ends: true, text: '', end: gap };
  if (rest) {
    const told = draft.slice(resumes, rest.end);
    return { ends: true, text: ` ${letter.toUpperCase()}${told.slice(1)}`, end: rest.end };
  }
  return statement && !full ? { ends: false, text: ' –', end: gap } : undefined;
}

/** "… someone who isn't": what it is that they are not stands in what was replaced. */
const LEANS =
  /\b(?:isn|aren|wasn|doesn|don|didn|won)['’]?t[.!?…]*$|\bwho (?:is|does|are|do|can|will)[.!?…]*$/i;

/** A wish takes what is joined to it into the wish: "if you didn't leave | and I'm the one who stays". */
const WISHES = /\bif (?:you|u) |\bhoping (?:you|u)['’]ll /;
const WISHED = /^I wish (?:you|u) /;
const GOES_ON = /^\s*,?\s*(?:and|n|so|because|cuz|cos|bc|all)\b/i;
const TO_THAT_END = /^\s*,?\s*(?:(?:just |all )?so (?:that )?(?:you|u)|all to)\b/i;

const LIST = /^\s*,\s*(?:the|my|our|his|her|their|a|an)\b/i;

const text = (sentence: Draftling['sentence']): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const JOINED = /^\s*,?\s*(?:and|n|so|then|because|cuz|cos|bc)\b/i;

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

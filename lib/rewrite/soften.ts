import type { Flag } from '../flag';
import { overlaps } from '../span';
import { rewritesFor } from './index';
import { edited, type Rewrite, textOf, type Voice, withoutRequest as without } from './rewrite';

/** A whole message said anew. */
export interface Softened {
  readonly text: string;
  /** What was put in, by its place in the draft; a flag without a faithful rewrite stays as typed. */
  readonly rewrites: readonly Rewrite[];
}

/** What would stumble if it came twice: a feeling told, or else the same first words. */
const manner = ({ text }: Rewrite): string =>
  /\bI(?:['’]m| am| feel| felt| was| get| keep| still)\b/i.test(text)
    ? 'I feel'
    : text.slice(0, 12).toLowerCase();

/**
 * Softens every flagged clause of a message, each its own way, so that not every sentence begins with a feeling.
 * @param flags `analyze(draft)`
 */
export function softenAll(draft: string, flags: readonly Flag[], voice: Voice = {}): Softened {
  const chosen: Rewrite[] = [];
  const names = new Set<Rewrite>();
  const manners = new Set<string>();
  for (const flag of [...flags].sort((a, b) => a.start - b.start)) {
    const fitting = rewritesFor(draft, flag, voice).rewrites.filter(
      (rewrite) => !chosen.some((other) => overlaps(other, rewrite) || sayTheSame(other, rewrite)),
    );
    const best = fitting.find((rewrite) => !manners.has(manner(rewrite))) ?? fitting[0];
    if (!best) continue;
    const put = plainer(best, manners);
    chosen.push(put);
    if (best.form === 'boundary' && /^(?:labeling|contempt)$/.test(flag.kind)) names.add(put);
    manners.add(manner(best));
  }
  const rewrites = withoutNames(asked(chosen), names, draft);
  return { text: edited(draft, rewrites), rewrites };
}

/** A name called beside a complaint that is said now goes without a limit in its place: the message talks on. */
function withoutNames(
  chosen: readonly Rewrite[],
  names: ReadonlySet<Rewrite>,
  draft: string,
): readonly Rewrite[] {
  if (chosen.every(({ form }) => form === 'boundary')) return chosen;
  return chosen.map((made) => (names.has(made) ? (gone(made, draft) ?? made) : made));
}

/** The rewrite as a gap: of a whole sentence with the space behind it, or of a last part with its comma. */
function gone(made: Rewrite, draft: string): Rewrite | undefined {
  const before = draft.slice(0, made.start);
  const behind = draft.slice(made.end);
  const gap = (start: number, end: number): Rewrite => ({ ...made, start, end, pieces: [], text: '' });
  if (!/^(?:\s|$)/.test(behind)) return undefined;
  if (/(?:^|[.!?…\n])\s*$/.test(before)) {
    const space = behind.trim() === '' ? before.length - before.trimEnd().length : 0;
    return gap(made.start - space, made.end + (/^\s+/.exec(behind)?.[0].length ?? 0));
  }
  const comma = /\s*,\s*$/.exec(before);
  return comma && behind.trim() === '' ? gap(comma.index, made.end) : undefined;
}

const sayTheSame = (a: Rewrite, b: Rewrite): boolean => a.text.toLowerCase() === b.text.toLowerCase();

/** One request a message, and at its end: what comes before another complaint asks for nothing. */
const asked = (chosen: readonly Rewrite[]): Rewrite[] =>
  chosen.map((rewrite, i) => {
    const last = i === chosen.length - 1 && !chosen.slice(0, -1).some(({ form }) => form === 'request');
    return last ? rewrite : without(rewrite);
  });

/** What was felt, at the end of a statement: ", and I feel ". */
const FEELS = /, and I(?:['’]m| am| feel| felt| was) $/i;

/** One feeling a message is enough: later rewrites come without theirs, where they can. */
function plainer(rewrite: Rewrite, manners: ReadonlySet<string>): Rewrite {
  if (manners.size === 0) return rewrite;
  const [first, chip, ...others] = rewrite.pieces;
  const plain =
    manners.has('I feel') && typeof first === 'string' && FEELS.test(first) && typeof chip === 'object';
  if (!plain) return rewrite;
  const pieces = [first.replace(FEELS, ''), ...others];
  return { ...rewrite, pieces, text: textOf(pieces) };
}

import type { Edit } from '../map-flags';
import type { Span } from '../span';
import { type Bounded, matchesAfter, matchesIn } from './matches';
import { MASK } from './token';

/** A way in which somebody else speaks. */
interface Foreign extends Bounded {
  /** What it cannot be without: looked for first, since it is found fast. */
  readonly signs: readonly string[];
  /** How far what follows is somebody else's as well. */
  readonly upTo?: 'line end' | 'end';
}

/**
 * Words that are not the writer's own voice. Each pattern is bounded or stops at a line end, so
 * that none can run away over a long draft.
 */
const FOREIGN: readonly Foreign[] = [
  // ```you are wrong``` · `you`
  { signs: ['```'], pattern: /```[^`]{0,4000}```/g, reach: 4_006 },
  { signs: ['`'], pattern: /`[^`\n]{1,300}`/g, reach: 302 },
  // > you never listen
  { signs: ['>', '&gt;'], pattern: /^[ \t]{0,3}(?:>|&gt;)/gm, reach: 8, upTo: 'line end' },
  // “you never listen” · "you never listen" · «you never listen»
  { signs: ['“'], pattern: /“[^”\n]{0,600}”/g, reach: 602 },
  { signs: ['"'], pattern: /"[^"\n]{1,600}"/g, reach: 602 },
  { signs: ['«'], pattern: /«[^»\n]{0,600}»/g, reach: 602 },
  // he goes ‘you never listen’ then left
  { signs: ['‘'], pattern: /(?<=^|[\s(,:])‘[^‘\n]{0,400}?’(?=$|[\s.,!?;:)])/gm, reach: 403 },
  // he goes 'you never listen' then left
  {
    signs: ["'"],
    pattern: /(?<=^|[\s(,:])'[^'\n]{2,200}(?:'[a-z]{1,2}\b[^'\n]{0,200}){0,4}'(?=$|[\s.,!?;:)])/gm,
    reach: 1_020,
  },
  // [quote]you never listen[/quote]
  {
    signs: ['[quote', '[QUOTE', '[Quote'],
    pattern: /\[quote[^\]\n]{0,80}\][^[]{0,2000}\[\/quote\]/gi,
    reach: 2_096,
  },
  // https://example.org/you
  { signs: ['http', 'HTTP', 'Http'], pattern: /\bhttps?:\/\/[^\s]{1,500}/g, reach: 510 },
  // ♪ you never listen
  { signs: ['♪', '♫', '♬'], pattern: /[♪♫♬][^\n]{0,300}/g, reach: 302 },
  // On Monday Ann wrote: · ---- Original Message ---- · Begin forwarded message:
  {
    signs: ['wrote:', 'essage', 'From: '],
    pattern:
      /^(?:On [^\n]{4,120} wrote:|-{2,100} ?(?:Original|Forwarded) [Mm]essage ?-{2,100}|Begin forwarded message:|From: [^\n]{3,120}@[^\n]{1,80})[ \t]{0,200}$/gm,
    reach: 450,
    upTo: 'end',
  },
  // "-- " on a line of its own: a signature
  { signs: ['--'], pattern: /^-- ?$/gm, reach: 5, upTo: 'end' },
];

/** The writer's own words of a draft, and what is needed to tell those of the next one fast. */
export interface Own {
  readonly draft: string;
  /** Where each of the patterns holds. */
  readonly found: readonly (readonly Span[])[];
  /** The stretches of somebody else, by their start. */
  readonly others: readonly Span[];
  /** What is other than in the own words before. */
  readonly edit: Edit;
}

/**
 * Masks what is not the writer's own voice.
 * @param before the own words of the draft before, of which only the surroundings of the edit are read again
 * @param edit what was changed since
 */
export function ownOf(draft: string, before?: Own, edit?: Edit): Own {
  if (before && edit && edit.removed + edit.inserted < draft.length / 2) {
    const found = FOREIGN.map((foreign, index) =>
      matchesAfter(edit, before.found[index] ?? [], draft, foreign),
    );
    const others = othersIn(draft, found);
    return { draft, found, others, edit: maskedEdit(edit, before.others, others) };
  }
  const found = FOREIGN.map((foreign) =>
    foreign.signs.some((sign) => draft.includes(sign)) ? matchesIn(draft, foreign) : [],
  );
  const whole = { start: 0, removed: before?.draft.length ?? 0, inserted: draft.length };
  return { draft, found, others: othersIn(draft, found), edit: whole };
}

/**
 * The draft in [from, to) with every unit that is not the writer's own voice replaced by a stand-in; same length,
 * same lines. Never kept whole beside a long draft: a copy of it for each key costs more than all else.
 */
export function ownBetween({ draft, others }: Own, from: number, to: number): string {
  return masked(draft, others, from, Math.min(to, draft.length));
}

export function ownWords(draft: string): string {
  return ownBetween(ownOf(draft), 0, draft.length);
}

function othersIn(draft: string, found: Own['found']): readonly Span[] {
  return found
    .flatMap((matches, index) => {
      const upTo = FOREIGN[index]?.upTo;
      if (upTo === 'end') return matches.slice(0, 1).map(({ start }) => ({ start, end: draft.length }));
      return upTo ? matches.map(({ start, end }) => ({ start, end: lineEnd(draft, end) })) : matches;
    })
    .sort((a, b) => a.start - b.start);
}

function lineEnd(draft: string, from: number): number {
  const end = draft.indexOf('\n', from);
  return end < 0 ? draft.length : end;
}

/** What an edit changes of the own words: as much, and all stretches of others that came, went or grew with it. */
function maskedEdit(edit: Edit, before: readonly Span[], after: readonly Span[]): Edit {
  const shift = edit.inserted - edit.removed;
  const editEnd = edit.start + edit.inserted;
  let first = 0;
  while ((after[first]?.end ?? edit.start + 1) <= edit.start && isMoved(before[first], after[first], 0))
    first += 1;
  let later = 0;
  const most = Math.min(before.length, after.length) - first;
  while (
    later < most &&
    (after.at(-1 - later)?.start ?? 0) >= editEnd &&
    isMoved(before.at(-1 - later), after.at(-1 - later), shift)
  )
    later += 1;
  const gone = before.slice(first, before.length - later);
  const come = after.slice(first, after.length - later);
  const starts = [...gone, ...come].map(({ start }) => start);
  const ends = [...gone.map((span) => span.end + shift), ...come.map((span) => span.end)];
  const start = Math.min(edit.start, ...starts);
  const end = Math.max(editEnd, ...ends);
  return { start, removed: end - shift - start, inserted: end - start };
}

function isMoved(before: Span | undefined, after: Span | undefined, by: number): boolean {
  return before?.start === (after?.start ?? 0) - by && before.end === (after?.end ?? 0) - by;
}

/** The units of the draft in [from, to), those of others replaced. */
function masked(draft: string, others: readonly Span[], from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const span of others) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, to);
    if (end <= start) continue;
    parts.push(draft.slice(at, start), draft.slice(start, end).replace(/[^\n\r]/g, MASK));
    at = end;
  }
  parts.push(draft.slice(at, to));
  return parts.join('');
}

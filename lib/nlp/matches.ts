import type { Edit } from '../map-flags';
import type { Span } from '../span';

/** A pattern with the global flag, that never matches the empty string and looks back over one unit at most. */
export interface Bounded {
  readonly pattern: RegExp;
  /** The most units that an attempt to match may read from where it starts. */
  readonly reach: number;
}

/** Where a pattern holds, in order. */
export function matchesIn(text: string, { pattern }: Bounded): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/**
 * The same for an edited text, from where the pattern held before. Only what the edit can have changed is read:
 * attempts that began too early to reach it have ended as before, and from the first place after it at which
 * neither text is within a match both go on alike.
 */
export function matchesAfter(
  edit: Edit,
  before: readonly Span[],
  text: string,
  { pattern, reach }: Bounded,
): readonly Span[] {
  const shift = edit.inserted - edit.removed;
  const from = Math.max(0, edit.start - reach);
  const found = before.filter(({ start }) => start < from);
  let at = Math.max(from, found.at(-1)?.end ?? 0);
  let until = edit.start + edit.inserted + 1;
  for (;;) {
    at = Math.max(until, scan(text, pattern, at, until, reach, found));
    const old = at - shift;
    const within = before.find(({ start, end }) => start < old && old < end);
    if (!within) {
      for (const { start, end } of before)
        if (start >= old) found.push({ start: start + shift, end: end + shift });
      return found;
    }
    until = within.end + shift;
  }
}

/** Adds the matches that start in [at, until). @returns where the last of them ends */
function scan(
  text: string,
  pattern: RegExp,
  at: number,
  until: number,
  reach: number,
  found: Span[],
): number {
  // One unit before, for what looks back.
  const base = Math.max(0, at - 1);
  const window = text.slice(base, until + reach + 1);
  let next = at;
  pattern.lastIndex = at - base;
  for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
    const start = base + match.index;
    if (start >= until) break;
    next = start + match[0].length;
    found.push({ start, end: next });
  }
  pattern.lastIndex = 0;
  return next;
}

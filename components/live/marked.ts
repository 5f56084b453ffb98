import type { Flag } from '@/lib/flag';

/** A stretch of a draft, under a flag or between two. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly flag?: Flag;
}

/** The draft cut at its flags, in order; joined, the stretches give the draft back. */
export function marked(draft: string, flags: readonly Flag[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  for (const flag of flags) {
    if (flag.start > from) result.push({ start: from, text: draft.slice(from, flag.start) });
    result.push({ start: flag.start, text: draft.slice(flag.start, flag.end), flag });
    from = flag.end;
  }
  if (from < draft.length) result.push({ start: from, text: draft.slice(from) });
  return result;
}

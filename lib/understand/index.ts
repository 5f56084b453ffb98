import { searched } from '../search';
import type { Entry, PartId } from './entry';
import { OTHER_REASONS } from './reasons';
import { ENTRIES } from './words';

export { type Entry, PARTS, type PartId, type Reason } from './entry';
export { OTHER_REASONS } from './reasons';

/** Everything in *Understand*: signs, how long, reasons, questions. */
export const UNDERSTAND: readonly Entry[] = [
  ...ENTRIES.filter(({ part }) => part !== 'questions'),
  ...OTHER_REASONS.map(({ id, title, body, source }) => ({
    id,
    part: 'reasons' as const,
    title,
    body,
    source,
  })),
  ...ENTRIES.filter(({ part }) => part === 'questions'),
];

export function entriesOf(part: PartId): readonly Entry[] {
  return UNDERSTAND.filter((entry) => entry.part === part);
}

/** Entries that hold every word of `query`, titles first; blank gives all. */
export function searchUnderstand(query: string): readonly Entry[] {
  return searched(UNDERSTAND, query, ({ title, body }) => [title, body]);
}

import type { Source } from '../sources';

/** The parts of *Understand*, in the order in which they are shown. */
export const PARTS = [
  { id: 'signs', title: 'Signs of distance' },
  { id: 'how-long', title: 'For now, or for good' },
  { id: 'reasons', title: 'Why people step back' },
  { id: 'questions', title: 'Questions people ask' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

/** One thing to know, as a title or a question with its answer. */
export interface Entry {
  readonly id: string;
  readonly part: PartId;
  readonly title: string;
  readonly body: string;
  readonly source: Source;
}

/** A reason there may be for distance, short enough for a card. */
export interface Reason {
  readonly id: string;
  /** Completes "It could be …". */
  readonly phrase: string;
  readonly title: string;
  readonly body: string;
  readonly source: Source;
}

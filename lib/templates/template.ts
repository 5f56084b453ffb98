import type { Source } from '../sources';

/** The groups of templates, in the order in which they are shown. */
export const TEMPLATE_GROUPS = [
  { id: 'openers', title: 'Gentle openers' },
  { id: 'listening', title: 'Listening' },
  { id: 'together', title: 'Time together' },
  { id: 'appreciation', title: 'Kind words' },
  { id: 'space', title: 'Space and support' },
  { id: 'boundaries', title: 'Boundaries and contact' },
  { id: 'love', title: 'Ways to show love' },
  { id: 'repair', title: 'Making up' },
  { id: 'help', title: 'Asking for help' },
] as const;

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number]['id'];

/** Something only the writer knows. */
export interface Blank {
  /** What belongs here, in a few words. */
  readonly blank: string;
  /** One way to fill it. */
  readonly example: string;
}

export type TemplatePiece = string | Blank;

/** A message to start from. One without a blank can be sent as it stands. */
export interface Template {
  /** Tips refer to it, so it stays. */
  readonly id: string;
  readonly group: TemplateGroup;
  readonly title: string;
  /** In reading order. */
  readonly pieces: readonly TemplatePiece[];
  readonly source: Source;
}

export const blank = (hint: string, example: string): Blank => ({ blank: hint, example });

/** Pieces from a template literal: say`I miss ${blank('what', 'our walks')}.` */
export function say(words: TemplateStringsArray, ...blanks: readonly Blank[]): readonly TemplatePiece[] {
  return words.flatMap((text, at): TemplatePiece[] => {
    const next = blanks[at];
    return [...(text ? [text] : []), ...(next ? [next] : [])];
  });
}

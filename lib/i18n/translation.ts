import type { Messages } from './messages';

type Partly<T> = T extends string ? string : { readonly [Key in keyof T]?: Partly<T[Key]> };

/** One area of the interface in another language. What it leaves out is shown in English. */
export type Translation<Area extends keyof Messages> = Partly<Messages[Area]>;

/** A whole table in another language. */
export type Translations = { readonly [Area in keyof Messages]?: Translation<Area> };

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `english` with every word that `words` has; the shape of `english` stands. */
export function translated<Table extends object>(english: Table, words: Partly<Table>): Table {
  return laidOver(english, words) as Table;
}

function laidOver(english: unknown, words: unknown): unknown {
  if (!isTable(english)) return typeof words === 'string' ? words : english;
  const given = isTable(words) ? words : {};
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, laidOver(value, given[key])]),
  );
}

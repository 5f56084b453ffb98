/** A message with one form for each plural category it tells apart; `other` where a category has none. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Puts values into a message: `fill('{count} of {total}', { count: 1, total: 3 })`. An unknown name stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a message for `count`, with `{count}` filled in as the locale writes numbers. */
export function plural(message: Plural, count: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  const form = category === 'one' ? message.one : message.other;
  return fill(form, { count: new Intl.NumberFormat(locale).format(count) });
}

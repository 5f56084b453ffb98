/** One choice of a value for each factor. */
export type Row<Factors> = {
  readonly [Name in keyof Factors]: Factors[Name] extends readonly (infer Value)[] ? Value : never;
};

/**
 * Rows in which every value of each factor meets every value of each other factor at least once, few of them.
 * The same factors give the same rows: each row begins with the first pair that no row has yet, and takes for
 * each other factor the value that brings most new pairs; of equals, the one that misses most of its pairs.
 */
export function pairwise<Factors extends Readonly<Record<string, readonly unknown[]>>>(
  factors: Factors,
): Row<Factors>[] {
  // The factor with most values leads, for it decides how many rows there must be.
  const names = Object.keys(factors).sort((a, b) => sizeOf(b) - sizeOf(a));
  function sizeOf(name: string): number {
    return factors[name]?.length ?? 0;
  }
  const keyOf = (a: string, at: number, b: string, bt: number): string =>
    names.indexOf(a) < names.indexOf(b) ? `${a} ${at} ${b} ${bt}` : `${b} ${bt} ${a} ${at}`;
  const missing = new Map<string, readonly [string, number, string, number]>();
  for (const [place, a] of names.entries())
    for (const b of names.slice(place + 1))
      for (let at = 0; at < sizeOf(a); at += 1)
        for (let bt = 0; bt < sizeOf(b); bt += 1) missing.set(keyOf(a, at, b, bt), [a, at, b, bt]);

  const rows: Row<Factors>[] = [];
  for (let first = next(); first !== undefined; first = next()) {
    const [a, at, b, bt] = first;
    const chosen = new Map([
      [a, at],
      [b, bt],
    ]);
    for (const name of names) if (!chosen.has(name)) chosen.set(name, best(name, chosen));
    for (const [one, value] of chosen)
      for (const [other, its] of chosen) if (one !== other) missing.delete(keyOf(one, value, other, its));
    rows.push(
      Object.fromEntries([...chosen].map(([name, value]) => [name, factors[name]?.[value]])) as Row<Factors>,
    );
  }
  return rows;

  function next() {
    return missing.values().next().value;
  }
  function missingOf(name: string, value: number): number {
    return [...missing.values()].filter(
      ([a, at, b, bt]) => (a === name && at === value) || (b === name && bt === value),
    ).length;
  }
  function best(name: string, chosen: ReadonlyMap<string, number>): number {
    const gains = Array.from({ length: sizeOf(name) }, (_, value) =>
      [...chosen].reduce((sum, [other, its]) => sum + Number(missing.has(keyOf(name, value, other, its))), 0),
    );
    // Where no value brings anything new, they take turns.
    if (Math.max(...gains) === 0) return rows.length % gains.length;
    const left = gains.map((gain, value) => gain * 1_000 + missingOf(name, value));
    return left.indexOf(Math.max(...left));
  }
}

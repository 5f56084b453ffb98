/** Numbers that look like chance, and come again in the same order from the same seed. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One of these. */
  one<T>(from: readonly T[]): T;
  /** As many as the number says, each made anew. */
  many<T>(count: number, make: () => T): T[];
}

/** Chance of a seed and a place in its row: the nth input can be made again without those before it. */
export function randomAt(seed: number, place: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (from) => {
      const found = from[below(from.length)];
      if (found === undefined && from.length === 0) throw new RangeError('there is nothing to choose from');
      return found as (typeof from)[number];
    },
    many: (count, make) => Array.from({ length: count }, make),
  };
}

import type { PNG } from 'pngjs';

/** How far one picture's ink lies from another's, in device pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  /** The distance along the longer of both ways. */
  readonly worst: number;
  /** Of the ink, the part that differs even then: smoothed edges make some, other words more than 1. */
  readonly unlike: number;
}

/** How far away a match is looked for, in device pixels. */
const REACH = 6;

/**
 * The shift of `second` at which it differs least from `first`; of equals, the smallest.
 * @param blank the same picture without the ink
 */
export function shiftBetween(first: PNG, second: PNG, blank: PNG): Shift {
  const { width, height } = first;
  const [a, b, empty] = [light(first), light(second), light(blank)];
  const ink = a.reduce((sum, gray, place) => sum + Math.abs(gray - (empty[place] ?? 0)), 0);
  let best = { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const [x, y] of around()) {
    let sum = 0;
    for (let row = REACH; row < height - REACH && sum < least; row++) {
      const from = row * width;
      const to = (row + y) * width + x;
      for (let column = REACH; column < width - REACH; column++)
        sum += Math.abs((a[from + column] ?? 0) - (b[to + column] ?? 0));
    }
    if (sum < least) {
      least = sum;
      best = { x, y };
    }
  }
  const { x, y } = best;
  return { x, y, worst: Math.max(Math.abs(x), Math.abs(y)), unlike: least / ink };
}

/** Shifts within reach, the nearest first. */
function around(): [number, number][] {
  const ways = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  const all = ways.flatMap((x) => ways.map((y): [number, number] => [x, y]));
  return all.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by);
}

function light({ data, width, height }: PNG): Uint8Array {
  const grays = new Uint8Array(width * height);
  for (let place = 0; place < grays.length; place++)
    grays[place] = ((data[place * 4] ?? 0) + (data[place * 4 + 1] ?? 0) + (data[place * 4 + 2] ?? 0)) / 3;
  return grays;
}

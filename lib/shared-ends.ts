/** Longer stretches are compared at once, many times faster than unit by unit. */
const STRETCH = 1_024;

/** How many UTF-16 units two texts share at their start, and after those at their end. */
export function sharedEnds(a: string, b: string): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start + STRETCH <= most && a.slice(start, start + STRETCH) === b.slice(start, start + STRETCH))
    start += STRETCH;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  const rest = most - start;
  let end = 0;
  while (end + STRETCH <= rest && stretchBefore(a, end) === stretchBefore(b, end)) end += STRETCH;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [start, end];
}

/** The stretch that ends so many units before the end. */
function stretchBefore(text: string, end: number): string {
  return text.slice(text.length - end - STRETCH, text.length - end);
}

/** Long stretches are compared at once, many times faster than unit by unit; the longest first. */
const STRETCHES = [32_768, 2_048, 128] as const;

/** How many UTF-16 units two texts share at their start, and after those at their end. */
export function sharedEnds(a: string, b: string): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  for (const length of STRETCHES)
    while (start + length <= most && a.slice(start, start + length) === b.slice(start, start + length))
      start += length;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  const rest = most - start;
  let end = 0;
  for (const length of STRETCHES)
    while (end + length <= rest && stretchBefore(a, end, length) === stretchBefore(b, end, length))
      end += length;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [start, end];
}

/** The stretch of a length that ends so many units before the end. */
function stretchBefore(text: string, end: number, length: number): string {
  return text.slice(text.length - end - length, text.length - end);
}

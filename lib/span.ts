/**
 * A half-open stretch of a draft, counted in UTF-16 code units, so that
 * `draft.slice(span.start, span.end)` is exactly the text it names. Everything
 * that counts otherwise (DOM positions, parser tokens) converts at its own door.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

import type { Span } from '@/lib/span';
import type { Piece, Reading } from './dom-text';

/** A place between two characters of the page. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The place in the DOM of an offset in the draft.
 * @param side start: as near as can be to what follows it; end: to what precedes it
 */
export function pointAt(reading: Reading, offset: number, side: 'start' | 'end'): Point | undefined {
  const { emptyLine, text } = reading;
  if (emptyLine && offset === text.length && (side === 'start' || text === ''))
    return within({ start: offset, length: 0, kind: 'break', ...emptyLine }, offset);
  const after = reading.pieces.find((piece) => offset < piece.start + piece.length);
  const before = reading.pieces.findLast((piece) => piece.start < offset);
  const [near, far] = side === 'start' ? [after, before] : [before, after];
  const piece = near && isPlace(near) ? near : (far ?? near);
  return piece && within(piece, offset);
}

/** A live range over the words of a span; undefined where the draft does not reach that far. */
export function rangeOf(reading: Reading, span: Span): Range | undefined {
  if (span.start < 0 || span.end > reading.text.length || span.start >= span.end) return undefined;
  const start = pointAt(reading, span.start, 'start');
  const end = pointAt(reading, span.end, 'end');
  const range = start?.node.ownerDocument?.createRange();
  if (!range || !start || !end) return undefined;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset in the draft of a place in the DOM within the editable. */
export function offsetAt(reading: Reading, node: Node, offset: number): number {
  if (node.nodeType === 3) {
    const own = reading.pieces.filter((piece) => piece.node === node);
    const holding = own.find((piece) => offset <= piece.offset + piece.length);
    if (holding) return holding.start + Math.max(0, offset - holding.offset);
    const last = own.at(-1);
    if (last) return last.start + last.length;
  }
  const child = node.childNodes[offset];
  const next = reading.pieces.find((piece) => {
    if (!isPlace(piece)) return false;
    if (child) return child.contains(piece.node) || follows(child, piece.node);
    return follows(node, piece.node) && !node.contains(piece.node);
  });
  return next ? next.start : reading.text.length;
}

/** The edge of a block is between places, unless an empty line's `<br>` stands for it. */
function isPlace(piece: Piece): boolean {
  return piece.kind !== 'block' || piece.node.nodeName === 'BR';
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

function within(piece: Piece, offset: number): Point {
  const into = Math.min(Math.max(offset - piece.start, 0), piece.length);
  if (piece.node.nodeType === 3) return { node: piece.node, offset: piece.offset + into };
  const parent = piece.node.parentNode;
  if (!parent) return { node: piece.node, offset: 0 };
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return { node: parent, offset: index + (into > 0 ? 1 : 0) };
}

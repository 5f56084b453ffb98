/** The edges of a rectangle in client coordinates. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The parts of the rects that are shown, one a line, in reading order.
 * @param element what holds them; it and its ancestors may have scrolled them away
 */
export function visibleLines(rects: Iterable<DOMRect>, element: Element): readonly DOMRect[] {
  const clip = clipOf(element);
  const lines: Box[] = [];
  for (const rect of rects) {
    const seen = intersection(rect, clip);
    if (!seen) continue;
    const middle = (seen.top + seen.bottom) / 2;
    const index = lines.findIndex((line) => line.top <= middle && middle <= line.bottom);
    const line = lines[index];
    if (line) lines[index] = union(line, seen);
    else lines.push(seen);
  }
  return lines.map(({ left, top, right, bottom }) => new DOMRect(left, top, right - left, bottom - top));
}

/** What of an element can be seen at all: inside the window and of every ancestor that clips. */
export function clipOf(element: Element): Box {
  const view = element.ownerDocument.defaultView;
  let clip: Box = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (at !== element.ownerDocument.documentElement && at !== element.ownerDocument.body) {
      if (!/^(visible)?$/.test(style.overflowX) || !/^(visible)?$/.test(style.overflowY)) {
        clip = intersection(at.getBoundingClientRect(), clip) ?? { left: 0, top: 0, right: 0, bottom: 0 };
      }
    }
    if (style.position === 'fixed') break;
  }
  return clip;
}

/** The parent as it is drawn: a slot or a shadow host comes before the tree's own parent. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root.host as Element) : null);
}

/** What two boxes share; undefined where that is nothing. */
export function intersection(a: Box, b: Box): Box | undefined {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right - box.left > 0.5 && box.bottom - box.top > 0.5 ? box : undefined;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

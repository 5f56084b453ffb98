/** A box in client coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the words and the card, and between the card and the edge of the view. */
const GAP = 8;

/**
 * Where a card goes: below the words, else above them, else beside them, and never over them.
 * @param words the flagged words, one box a line, not empty
 * @param view the visible part of the page
 * @returns the card's left and top in client coordinates
 */
export function placeCard(words: readonly Box[], card: Size, view: Box): { left: number; top: number } {
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const first = words[0]?.left ?? 0;
  const left = clamp(first - GAP, view.left + GAP, view.right - card.width - GAP);
  const below = bottom + GAP;
  const above = top - GAP - card.height;
  if (below + card.height <= view.bottom - GAP) return { left, top: below };
  if (above >= view.top + GAP) return { left, top: above };
  const beside = Math.max(...words.map((box) => box.right)) + GAP;
  const middle = clamp(top, view.top + GAP, view.bottom - card.height - GAP);
  if (beside + card.width <= view.right - GAP) return { left: beside, top: middle };
  const before = Math.min(...words.map((box) => box.left)) - GAP - card.width;
  if (before >= view.left + GAP) return { left: before, top: middle };
  // A view too small for both: the larger side, where the card runs out of the view instead of over the words.
  return view.bottom - bottom >= top - view.top ? { left, top: below } : { left, top: above };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

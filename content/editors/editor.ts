import type { Span } from '@/lib/span';

/**
 * What became of a replacement: `applied` and seen to be there; `stale`, the draft no longer reads as
 * expected and was left alone; `refused`, the editor did not take it, or something is being composed.
 */
export type Outcome = 'applied' | 'stale' | 'refused';

/** Why a span can only be copied: it spans paragraphs, or holds a mention or an image. */
export type Obstacle = 'crosses-blocks' | 'crosses-atom';

/** A place on the page where a draft is written, whatever draws it. Adds no node, attribute or style to it. */
export interface Editor {
  readonly element: HTMLElement;
  /** Which adapter serves it: `text-control`, `lexical`, `slate` … `plain`. */
  readonly name: string;
  /** The draft as it is shown, without quoted mail and signatures. Blocks and `<br>` are "\n". */
  read(): string;
  /** The selection in the draft; start = end is the caret. Undefined while it is elsewhere. */
  selection(): Span | undefined;
  /** Where the span's words are shown, in client coordinates, a rect a line; empty while they are hidden. */
  rects(span: Span): readonly DOMRect[];
  /** Something to highlight over the span's words; dies when the editor redraws them. */
  range(span: Span): AbstractRange | undefined;
  /** What keeps the span from being replaced in one safe step, if anything. */
  obstacle(span: Span): Obstacle | undefined;
  /** Puts `replacement` over `span`, if the span still reads `expected`; one undo brings the old words back. */
  replace(span: Span, expected: string, replacement: string): Promise<Outcome>;
  /** Puts the caret at an offset and the focus in the draft. */
  focus(offset: number): void;
  /** Whether an input method is composing: nothing may be replaced or mapped then. */
  composing(): boolean;
  /** Calls after every change of the draft outside of a composition. */
  onEdit(listener: () => void, signal: AbortSignal): void;
}

/** Makes an editor of the elements it knows. Everything it sets up goes when the signal aborts. */
export interface Adapter {
  readonly name: string;
  fits(element: HTMLElement): boolean;
  open(element: HTMLElement, signal: AbortSignal): Editor;
}

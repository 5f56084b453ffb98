import type { Span } from '@/lib/span';
import { offsetAt, pointAt, rangeOf } from '../dom-points';
import type { Furniture, Reading } from '../dom-text';
import { visibleLines } from '../geometry';
import { watchComposition } from './composition';
import type { Editor, Obstacle, Outcome } from './editor';
import { becomes, wait } from './wait';
import { watchReading } from './watch-reading';

/** What sets one rich editor apart from another. */
export interface Traits {
  readonly name: string;
  readonly furniture?: Furniture;
  /** The editor keeps its own model and never learns of `execCommand` (Slate in Chromium). */
  readonly onlyBeforeInput?: boolean;
  /** The browser's own undo serves it: no history of the editor's. */
  readonly undoneByBrowser?: boolean;
  /** Milliseconds within which the editor joins an edit to the step of undo before it. */
  readonly joinsFor?: number;
  /** How the words are offered where `beforeinput` and the command would not do; answers whether they were taken. */
  readonly offer?: (element: HTMLElement, words: string, range: Range) => boolean;
}

/** Rich editors copy the page's selection into their model a moment later. */
const SETTLE_MS = 60;
/** How long an editor may take to show what it was given. */
const SHOW_MS = 300;

/** An editor over any contenteditable. */
export function openRich(element: HTMLElement, traits: Traits, signal: AbortSignal): Editor {
  const composing = watchComposition(element, signal);
  const { read, readAnew, onChange } = watchReading(element, traits.furniture, signal);
  // What was typed before this was opened may have been typed just now.
  let lastChange = performance.now();
  if (traits.joinsFor)
    onChange(() => {
      lastChange = performance.now();
    }, signal);
  const selectionObject = () => {
    const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
    return root.getSelection?.() ?? element.ownerDocument.getSelection();
  };

  const selected = (reading: Reading): Span | undefined => {
    const selection = selectionObject();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode) return undefined;
    if (!element.contains(anchorNode) || !element.contains(focusNode)) return undefined;
    const anchor = offsetAt(reading, anchorNode, selection.anchorOffset);
    const focus = offsetAt(reading, focusNode, selection.focusOffset);
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  };

  const caretTo = (reading: Reading, offset: number): boolean => {
    const side = reading.text.charAt(offset - 1) === '\n' ? 'start' : 'end';
    const point = pointAt(reading, offset, side) ?? { node: element, offset: 0 };
    const selection = selectionObject();
    selection?.setBaseAndExtent(point.node, point.offset, point.node, point.offset);
    return selection !== null;
  };

  const select = (reading: Reading, span: Span): boolean => {
    if (span.start === span.end) return caretTo(reading, span.start);
    const range = rangeOf(reading, span);
    const selection = selectionObject();
    if (!range || !selection) return false;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return true;
  };

  const obstacle = (reading: Reading, span: Span): Obstacle | undefined => {
    if (reading.text.slice(span.start, span.end).includes('\n')) return 'crosses-blocks';
    const inside = reading.pieces.some(
      (piece) => piece.kind === 'atom' && piece.start < span.end && span.start < piece.start + piece.length,
    );
    return inside ? 'crosses-atom' : undefined;
  };

  /** Selects the span and waits until the editor has heard of it; false if the selection will not stay. */
  const settle = async (span: Span): Promise<boolean> => {
    takeFocus(element);
    for (let attempt = 0; attempt < 2; attempt++) {
      if (!select(read(), span)) return false;
      await wait(SETTLE_MS, signal);
      const now = selected(read());
      if (now?.start === span.start && now.end === span.end) return true;
    }
    return false;
  };

  const replace = async (span: Span, expected: string, replacement: string): Promise<Outcome> => {
    const before = readAnew();
    const stands = (text: string) => text.slice(span.start, span.end) === expected;
    if (!stands(before.text)) return 'stale';
    if (composing() || replacement.includes('\n') || obstacle(before, span)) return 'refused';
    // Else one undo would take back the new words and what was typed before them.
    const joinedUntil = lastChange + (traits.joinsFor ?? 0);
    if (joinedUntil > performance.now()) await wait(joinedUntil - performance.now(), signal);
    const held = await settle(span);
    const { text } = readAnew();
    if (text !== before.text) return 'stale';
    if (!held || composing() || signal.aborted) return 'refused';
    const wanted = spaced(text.slice(0, span.start) + replacement + text.slice(span.end));
    const shown = () => spaced(read().text) === wanted;
    const document = element.ownerDocument;
    // One write. Editors with a model of their own take the event; the others leave it to the command.
    const range = rangeOf(read(), span);
    const taken = (range && traits.offer?.(element, replacement, range)) || offer(element, replacement);
    if (!taken && !traits.onlyBeforeInput && read().text === text) {
      document.execCommand('insertText', false, replacement);
      if (traits.undoneByBrowser) endStepOfUndo(selectionObject(), element);
    }
    return (await becomes(shown, SHOW_MS, signal)) ? 'applied' : 'refused';
  };

  return {
    element,
    name: traits.name,
    read: () => read().text,
    selection: () => selected(read()),
    rects(span) {
      const range = rangeOf(read(), span);
      return range ? visibleLines(range.getClientRects(), element) : [];
    },
    range: (span) => rangeOf(read(), span),
    obstacle: (span) => obstacle(read(), span),
    replace,
    focus(offset) {
      takeFocus(element);
      caretTo(read(), offset);
    },
    composing,
    onEdit(listener, ended) {
      const life = AbortSignal.any([signal, ended]);
      if (life.aborted) return;
      let last = read().text;
      const look = () => {
        if (composing() || life.aborted) return;
        const text = read().text;
        if (text === last) return;
        last = text;
        listener();
      };
      onChange(look, life);
      element.addEventListener('input', look, { signal: life, passive: true });
      // The editor writes the composed words after this event, some a moment later.
      element.addEventListener('compositionend', () => queueMicrotask(look), { signal: life, passive: true });
    },
  };
}

function takeFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  // A document that is editable as a whole has the focus as a window, and not as an element, in Firefox.
  if (element.localName === 'body') element.ownerDocument.defaultView?.focus();
}

/** Offers the words as an editor hears them from a keyboard; answers whether it took them. */
function offer(element: HTMLElement, words: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertText',
    data: words,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Browsers add what is typed next to the step that the command made, unless the caret was elsewhere between. */
function endStepOfUndo(selection: Selection | null, element: HTMLElement): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return;
  selection.setBaseAndExtent(element, 0, element, 0);
  selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
}

/** Browsers trade spaces for no-break spaces and back at the edges of what they insert. */
function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}

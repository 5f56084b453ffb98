import type { Span } from '@/lib/span';
import { visibleLines } from '../geometry';
import { type Mirror, openMirror } from '../underlines/mirror';
import { watchComposition } from './composition';
import type { Adapter, Editor, Outcome } from './editor';
import { becomes, wait } from './wait';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A live range into a field's value; Chromium has it, others do not. */
interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
}
type WithValueRange = Field & { createValueRange?: (start: number, end: number) => ValueRange };

/** How long a page may take to take a new value in, or to put another one there. */
const SHOW_MS = 200;

/** A textarea or a text input, whoever controls its value. */
export const textControl: Adapter = {
  name: 'text-control',
  fits: (element) => element.localName === 'textarea' || element.localName === 'input',
  open: (element, signal) => openField(element as Field, signal),
};

function openField(field: WithValueRange, signal: AbortSignal): Editor {
  const composing = watchComposition(field, signal);
  const read = () => field.value.replace(/\u00a0/g, ' ');
  let mirror: Mirror | undefined;

  const range = (span: Span): (AbstractRange & { getClientRects(): DOMRectList }) | undefined => {
    if (span.start >= span.end || span.end > field.value.length) return undefined;
    if (field.createValueRange) return field.createValueRange(span.start, span.end);
    mirror ??= openMirror(field, signal);
    return mirror.range(span);
  };

  const replace = async (span: Span, expected: string, replacement: string): Promise<Outcome> => {
    const before = field.value;
    if (read().slice(span.start, span.end) !== expected) return 'stale';
    const wanted = before.slice(0, span.start) + replacement + before.slice(span.end);
    const tooLong = field.maxLength >= 0 && wanted.length > field.maxLength;
    const twoLines = field.localName === 'input' && replacement.includes('\n');
    if (composing() || tooLong || twoLines || field.readOnly || field.disabled) return 'refused';
    field.focus({ preventScroll: true });
    // Focusing may have woken a handler of the page that tidies the value.
    if (field.value !== before) return 'stale';
    field.setSelectionRange(span.start, span.end);
    field.ownerDocument.execCommand('insertText', false, replacement);
    if (field.value === before && wanted !== before) write(field, span, replacement);
    endStepOfUndo(field);
    // A controlled field may take its old value back once its framework has run.
    await wait(0, signal);
    return (await becomes(() => field.value === wanted, SHOW_MS, signal)) ? 'applied' : 'refused';
  };

  return {
    element: field,
    name: textControl.name,
    read,
    selection() {
      const root = field.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== field || field.selectionStart === null) return undefined;
      return { start: field.selectionStart, end: field.selectionEnd ?? field.selectionStart };
    },
    rects(span) {
      const found = range(span);
      return found ? visibleLines(found.getClientRects(), field) : [];
    },
    range,
    obstacle: () => undefined,
    replace,
    focus(offset) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(offset, offset);
    },
    composing,
    onEdit(listener, ended) {
      const life = AbortSignal.any([signal, ended]);
      let last = field.value;
      const look = () => {
        if (composing() || life.aborted || field.value === last) return;
        last = field.value;
        listener();
      };
      const later = () => {
        wait(0, life).then(look);
      };
      const options = { signal: life, passive: true };
      field.addEventListener('input', look, options);
      field.addEventListener('compositionend', later, options);
      // Pages empty or fill a field by script, which no event tells of, but mostly after one of these.
      for (const type of ['keyup', 'change', 'focus']) field.addEventListener(type, later, options);
      field.ownerDocument.addEventListener('click', later, { ...options, capture: true });
    },
  };
}

/** Browsers add what is typed next to the step that the command made, unless the caret was elsewhere between. */
function endStepOfUndo(field: Field): void {
  const { selectionStart, selectionEnd } = field;
  field.setSelectionRange(0, 0);
  field.setSelectionRange(selectionStart, selectionEnd);
}

/** For pages where the command is switched off; their own undo is all there is then. */
function write(field: Field, span: Span, words: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  field.setRangeText(words, span.start, span.end, 'end');
  field.dispatchEvent(
    new view.InputEvent('input', { inputType: 'insertReplacementText', data: words, bubbles: true }),
  );
}

/** What is pressed or written in the card, and would tell the page so. */
const TOLD = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;

const copies = new WeakSet<Event>();

/** Whether a person caused the event: the browser's own, or the card's copy of one. */
export const isByAPerson = (event: Event): boolean => event.isTrusted || copies.has(event);

/**
 * Keeps keys and letters of the card from the page. Stopped at the window, before any listener on the
 * document, an event does not reach the card either: the card gets a copy that never leaves its root.
 * What the browser itself does at a key, it does as ever, unless the card prevents it.
 *
 * A page's own listener in the capture phase of the window that was there before the card still hears them.
 */
export function keepKeysInside(element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (event.target !== element || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    if (copy) copies.add(copy);
    const target = root.activeElement ?? root.firstElementChild;
    if (copy && target && !target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of TOLD)
    element.ownerDocument.defaultView?.addEventListener(type, keep, { signal, capture: true });
}

/** The same event for the card alone; undefined for what the card does not listen to. */
function copyOf(event: Event): Event | undefined {
  const inside = { bubbles: true, composed: false, cancelable: event.cancelable };
  if (event.type === 'keydown' || event.type === 'keyup') {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } =
      event as KeyboardEvent;
    const pressed = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    return new KeyboardEvent(event.type, { ...inside, ...pressed });
  }
  if (event.type === 'input') {
    const { data, inputType, isComposing } = event as InputEvent;
    return new InputEvent('input', { ...inside, data, inputType, isComposing });
  }
  return undefined;
}

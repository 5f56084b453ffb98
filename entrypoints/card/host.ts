import { placeCard } from '@/content/card-place';
import { keepKeysInside } from './keys';

/**
 * The host of the card: a closed shadow root in the top layer, that no page style reaches.
 * Inside a modal dialog it stands in the dialog, since everything else is inert then.
 */
export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
}

const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--softstart-left, 0) !important;
  top: var(--softstart-top, 0) !important;
  width: max-content !important;
  height: max-content !important;
  margin: 0 !important;
  overflow: visible !important;
}
:host(:not(:popover-open)) { display: none !important }
`;

/** @param sheets CSS texts of what is drawn inside */
export function openHost(field: Element, sheets: readonly string[], signal: AbortSignal): Host {
  const document = field.ownerDocument;
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [HOST_CSS, ...sheets].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  keepKeysInside(element, root, signal);
  (field.closest('dialog:modal') ?? topOf(document)).append(element);
  element.showPopover();
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { root, element };
}

/** A full-screen element covers all that is outside of it, and the root element outlives a page's own changes. */
function topOf(document: Document): Element {
  return document.fullscreenElement ?? document.documentElement;
}

/** Keeps the host beside the words while the page scrolls or changes its size. */
export function follow(element: HTMLElement, anchor: () => readonly DOMRect[], signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  let frame = 0;
  const place = () => {
    const words = anchor();
    element.style.visibility = words.length > 0 ? 'visible' : 'hidden';
    if (words.length === 0) return;
    const { width, height } = element.getBoundingClientRect();
    const box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
    const { left, top } = placeCard(words, { width, height }, box);
    element.style.setProperty('--softstart-left', `${left}px`);
    element.style.setProperty('--softstart-top', `${top}px`);
  };
  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(place);
  };
  view.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  view.addEventListener('resize', soon, { signal, passive: true });
  // Told after layout and before paint: the card is never seen where its first, empty size put it.
  const size = new ResizeObserver(place);
  size.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      view.cancelAnimationFrame(frame);
      size.disconnect();
    },
    { once: true },
  );
  place();
}

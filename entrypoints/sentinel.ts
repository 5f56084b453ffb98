import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from './shared/world';

declare const chrome: { readonly runtime: Runtime };

/**
 * On every enabled page, and nearly nothing: waits until something that may be a draft has the focus, then
 * asks for the nudge script, which takes its place.
 *
 * Run again in the same frame (at install, at update, after `document.open` took every listener away) it
 * listens again: adding a listener that is still there changes nothing.
 */
export default defineUnlistedScript(() => {
  globalThis.softstart ??= (event) => {
    if (event?.isTrusted === false) return;
    // To a frame the window loses the focus, and in Firefox which one is known only a moment later. No frame, no timer.
    if (event?.type === 'blur') return void (window.length && setTimeout(() => globalThis.softstart?.()));
    let field = event?.composedPath()[0] as HTMLInputElement | null | undefined;
    if (!event)
      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null)
        field = at as HTMLInputElement;
    // A frame that is editable as a whole, or that this page wrote anew, is served from here.
    const inside = field?.localName === 'iframe' && (field as unknown as HTMLIFrameElement).contentDocument;
    if (inside) field = inside.body as typeof field;
    if (!field) return;
    if (
      !(inside && inside.URL === document.URL.split('#', 1)[0]) &&
      !field.isContentEditable &&
      field.ownerDocument.designMode !== 'on' &&
      field.localName !== 'textarea' &&
      field.type !== 'text'
    )
      return;
    // Rejected while the extension is being exchanged; the next focus asks again.
    if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'draft-focused' }).catch(() => {});
  };
  // Focus that moves within one shadow tree is not told outside of it; typing is.
  for (const type of ['focusin', 'input']) addEventListener(type, globalThis.softstart, true);
  addEventListener('blur', globalThis.softstart);
  globalThis.softstart();
});

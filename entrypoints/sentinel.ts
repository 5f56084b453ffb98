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
    let field = event?.composedPath()[0] as HTMLInputElement | null | undefined;
    if (!event || event.type === 'blur')
      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null)
        field = at as HTMLInputElement;
    // A frame that is editable as a whole is served from here.
    if (field?.localName === 'iframe')
      field = (field as unknown as HTMLIFrameElement).contentDocument?.body as typeof field;
    if (event?.isTrusted === false || !field) return;
    if (
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

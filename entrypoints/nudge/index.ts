import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '../shared/world';
import { serveFrame } from './frame';

declare const chrome: { readonly runtime: Runtime };

/** Takes the sentinel's place in a frame where somebody writes. Run twice, the second does nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.softstartNudge) return;
  globalThis.softstartNudge = true;
  serveFrame(chrome.runtime);
});

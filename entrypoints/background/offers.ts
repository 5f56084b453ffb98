import { browser } from 'wxt/browser';
import { analyze } from '@/lib/analyze';
import type { offerFor } from '../shared/offers';

const SCRIPT = '/rewrites.js';

/** Of a worker; a background page has none. */
declare const importScripts: (path: string) => void;

let coming: Promise<unknown> | undefined;

/** What makes offers, loaded at the first call. Rejects where the browser cannot read the script. */
export async function offers(): Promise<typeof offerFor> {
  if (!globalThis.softstartOffers) {
    globalThis.softstartAnalyze = analyze;
    coming ??= load().finally(() => {
      coming = undefined;
    });
    await coming;
  }
  if (!globalThis.softstartOffers) throw new Error(`${SCRIPT} gave nothing that makes offers`);
  return globalThis.softstartOffers;
}

/** Has them at hand for a card that may open soon. */
export async function readyOffers(): Promise<void> {
  await offers();
}

async function load(): Promise<void> {
  if (typeof importScripts === 'function') importScripts('/rewrites.js');
  else
    await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.addEventListener('load', loaded);
      script.addEventListener('error', () => failed(new Error(`${SCRIPT} was not loaded`)));
      script.src = browser.runtime.getURL(SCRIPT);
      document.head.append(script);
    });
}

/** A worker may load later only what it has loaded while it was being installed. */
export function bringOffers(): void {
  if (typeof importScripts === 'function')
    globalThis.addEventListener('install', () => {
      globalThis.softstartAnalyze = analyze;
      importScripts('/rewrites.js');
    });
}

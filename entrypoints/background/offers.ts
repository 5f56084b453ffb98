import { analyze } from '@/lib/analyze';
import type { offerFor } from '../shared/offers';
import { bring, type LaterScript, later } from './later';

/** Of a worker; a background page has none. */
declare const importScripts: (path: string) => void;

const REWRITES: LaterScript<typeof offerFor> = {
  path: '/rewrites.js',
  run: () => {
    globalThis.softstartAnalyze = analyze;
    importScripts('/rewrites.js');
  },
  given: () => globalThis.softstartOffers,
};

const rewrites = later(REWRITES);

/** What makes offers, loaded at the first call. Rejects where the browser cannot read the script. */
export function offers(): Promise<typeof offerFor> {
  globalThis.softstartAnalyze = analyze;
  return rewrites();
}

/** Has them at hand for a card that may open soon. */
export async function readyOffers(): Promise<void> {
  await offers();
}

/** See `bring`. */
export function bringOffers(): void {
  bring(REWRITES);
}

import type { parse } from '@/lib/nlp/parser';
import { bring, type LaterScript, later } from './later';

declare global {
  var softstartTagger: typeof parse | undefined;
}

/** Of a worker; a background page has none. */
declare const importScripts: (path: string) => void;

const TAGGER: LaterScript<typeof parse> = {
  path: '/tagger.js',
  run: () => importScripts('/tagger.js'),
  given: () => globalThis.softstartTagger,
};

/** The parser that tells parts of speech, loaded at the first call. Rejects where the browser cannot read the script. */
export const tagger = later(TAGGER);

/** See `bring`. */
export function bringTagger(): void {
  bring(TAGGER);
}

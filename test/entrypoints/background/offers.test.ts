import { afterEach, expect, it, vi } from 'vitest';
import { flagsOf, offerAt } from '@/entrypoints/background/engine';
import { bringOffers, offers } from '@/entrypoints/background/offers';
import { offerFor } from '@/entrypoints/shared/offers';
import { parse } from '@/lib/nlp/parser';
import { parseSettings } from '@/lib/settings';

const DRAFT = 'You never listen to me.';

/** A worker that may load one script, as it was built. */
function worker(): { loaded: string[] } {
  const loaded: string[] = [];
  vi.stubGlobal('importScripts', (path: string) => {
    loaded.push(path);
    if (path === '/tagger.js') globalThis.softstartTagger = parse;
    else globalThis.softstartOffers = offerFor;
  });
  return { loaded };
}

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.softstartOffers = undefined;
  globalThis.softstartTagger = undefined;
});

it('are loaded when the first is asked for, and once', async () => {
  const { loaded } = worker();
  await Promise.all([offers(), offers()]);
  await offers();
  expect(loaded).toEqual(['/rewrites.js']);
});

it('are made with the ears of the background', async () => {
  worker();
  const settings = parseSettings({});
  const [flag] = await flagsOf(DRAFT, settings);
  const offer = flag && (await offerAt({ ...flag, draft: DRAFT }, settings));
  expect(offer?.rewrites.length).toBeGreaterThan(0);
  expect(globalThis.softstartAnalyze?.(DRAFT)).toHaveLength(1);
});

it('may be loaded later, for they are loaded while the worker is installed', () => {
  const { loaded } = worker();
  let install: (() => void) | undefined;
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'install') install = listener;
  });
  bringOffers();
  expect(loaded).toEqual([]);
  install?.();
  expect(loaded).toEqual(['/rewrites.js']);
});

it('fail aloud where the script gives none', async () => {
  vi.stubGlobal('importScripts', () => {});
  await expect(offers()).rejects.toThrow('rewrites.js');
});

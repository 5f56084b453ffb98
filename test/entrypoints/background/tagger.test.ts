import { afterEach, expect, it, vi } from 'vitest';
import { flagsOf } from '@/entrypoints/background/engine';
import { bringTagger, tagger } from '@/entrypoints/background/tagger';
import { parse } from '@/lib/nlp/parser';
import { parseSettings } from '@/lib/settings';

/** A worker that may load one script, as it was built. */
function worker(): string[] {
  const loaded: string[] = [];
  vi.stubGlobal('importScripts', (path: string) => {
    loaded.push(path);
    globalThis.softstartTagger = parse;
  });
  return loaded;
}

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.softstartTagger = undefined;
});

it('is there before the first draft is heard, and is loaded once', async () => {
  const loaded = worker();
  const heard = () => flagsOf('You never listen to me.', parseSettings({}));
  const [flags] = await Promise.all([heard(), heard()]);
  expect(flags).toHaveLength(1);
  expect(loaded).toEqual(['/tagger.js']);
});

it('may be loaded later, for it is loaded while the worker is installed', () => {
  const loaded = worker();
  let install: (() => void) | undefined;
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'install') install = listener;
  });
  bringTagger();
  expect(loaded).toEqual([]);
  install?.();
  expect(loaded).toEqual(['/tagger.js']);
});

it('fails aloud where the script leaves none, and is tried again', async () => {
  vi.stubGlobal('importScripts', () => {});
  await expect(flagsOf('You never listen to me.', parseSettings({}))).rejects.toThrow('tagger.js');
  worker();
  await expect(tagger()).resolves.toBe(parse);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asker, answer } from '@/entrypoints/background/messages';
import { currentSettings, tellPagesOfSettings } from '@/entrypoints/background/settings';
import { offerFor } from '@/entrypoints/shared/offers';
import type { Analysis } from '@/lib/messages';
import { parse } from '@/lib/nlp/parser';
import { DEFAULT_SETTINGS } from '@/lib/settings';

const ASKER: Asker = {
  tabId: 1,
  frameId: 0,
  host: 'chat.test',
  place: 'https://chat.test/',
  incognito: false,
};
const { local, session } = fakeBrowser.storage;
const full = () => Promise.reject(new DOMException('no room for “You never listen”', 'QuotaExceededError'));

const quotes = async () => {
  const heard = (await answer({ type: 'analyze', draft: 'You never listen to me.' }, ASKER)) as Analysis;
  return heard.flags.map(({ quote }) => quote);
};

beforeEach(async () => {
  globalThis.softstartOffers = offerFor;
  globalThis.softstartTagger = parse;
  fakeBrowser.reset();
  tellPagesOfSettings();
  await local.set({ settings: {} });
  await local.clear();
});
afterEach(() => vi.restoreAllMocks());

describe('a storage that is full', () => {
  it('costs counts, and no nudge; what is logged holds no words', async () => {
    vi.spyOn(local, 'set').mockImplementation(full);
    vi.spyOn(session, 'set').mockImplementation(full);
    const logged = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await answer({ type: 'count', event: 'shown', kinds: ['threat'] }, ASKER);
    expect(await quotes()).toEqual(['You never listen to me']);
    expect(logged.mock.calls).toEqual([
      ['Softstart could not count:', 'QuotaExceededError'],
      ['Softstart could not count:', 'QuotaExceededError'],
    ]);
  });

  it('leaves settings as they were where a change cannot be kept', async () => {
    await local.set({ settings: { phrasesLeft: ['you always win'] } });
    vi.spyOn(local, 'set').mockImplementation(full);
    await expect(answer({ type: 'turn-off', kind: 'threat' }, ASKER)).rejects.toThrow();
    expect(await currentSettings()).toMatchObject({ kindsOff: [], phrasesLeft: ['you always win'] });
  });
});

describe('a storage that cannot be read', () => {
  it('is asked again at the next message, so that one failure costs one answer', async () => {
    vi.resetModules();
    const fresh = await import('@/entrypoints/background/settings');
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('IO error: .ldb'));
    await expect(fresh.currentSettings()).rejects.toThrow('IO error');
    expect(await fresh.currentSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a storage that holds nonsense', () => {
  it.each<[string, Record<string, unknown>]>([
    ['texts', { settings: 'x', insights: 'y', keepsakes: 'z' }],
    ['lists', { settings: [1], insights: [2], keepsakes: [3] }],
    ['what a newer version may store', { settings: { v: 2, tone: {} }, insights: { days: {} }, extra: 1 }],
  ])('%s: nudges come, and counting begins anew', async (_, stored) => {
    await local.set(stored);
    expect(await quotes()).toEqual(['You never listen to me']);
    await answer({ type: 'count', event: 'kept', kinds: ['threat'] }, ASKER);
    const { insights } = (await local.get('insights')) as { insights: { weeks: object } };
    expect(Object.values(insights.weeks)).toEqual([{ threat: { kept: 1 } }]);
  });
});

describe('a clock that was set', () => {
  const HOUR = 60 * 60_000;
  it('back: the hour’s budget starts anew, and a pause is no longer than a day', async () => {
    const now = Date.now();
    await local.set({ settings: { nudgesPerHour: 1, pausedUntil: now + 400 * 24 * HOUR } });
    await session.set({ shownAt: [now + HOUR] });
    const heard = (await answer({ type: 'analyze', draft: 'You never listen to me.' }, ASKER)) as Analysis;
    expect(heard).toMatchObject({ room: 1, flags: [{ quote: 'You never listen to me' }] });
  });

  it('forward: what was kept is heard again at worst', async () => {
    const { keep, keptAt } = await import('@/entrypoints/background/kept');
    await keep(ASKER.place, 'You never listen', Date.now());
    expect((await keptAt(ASKER.place, ['You never listen'])).size).toBe(1);
    expect((await keptAt(ASKER.place, ['You never listen'], Date.now() + 90 * 24 * HOUR)).size).toBe(0);
  });
});

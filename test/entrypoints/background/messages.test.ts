import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asker, answer, askerOf } from '@/entrypoints/background/messages';
import { tellPagesOfSettings } from '@/entrypoints/background/settings';
import { offerFor } from '@/entrypoints/shared/offers';
import type { Analysis } from '@/lib/messages';
import { parse } from '@/lib/nlp/parser';

const BLAME = 'You never listen to me.';
const ASKER: Asker = {
  tabId: 1,
  frameId: 0,
  host: 'chat.test',
  place: 'https://chat.test/',
  incognito: false,
};

const flags = async () => ((await answer({ type: 'analyze', draft: BLAME }, ASKER)) as Analysis).flags;
const settings = (given: object) => fakeBrowser.storage.local.set({ settings: given });
const stored = async () =>
  JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()]);

beforeEach(async () => {
  globalThis.softstartOffers = offerFor;
  globalThis.softstartTagger = parse;
  fakeBrowser.reset();
  tellPagesOfSettings();
  await settings({});
  await fakeBrowser.storage.local.clear();
});

describe('a draft', () => {
  it('is heard', async () => {
    expect((await flags()).map(({ kind }) => kind)).toEqual(['overgeneralization']);
  });

  it.each([
    ['nudges are off', { nudges: false }],
    ['nudges are paused', { pausedUntil: Date.now() + 60_000 }],
    ['the site is off', { sitesOff: ['chat.test'] }],
    ['its kind is off', { kindsOff: ['overgeneralization'] }],
    ['its phrase is left alone', { phrasesLeft: ['you never listen to me'] }],
  ])('is left in peace while %s', async (_why, given) => {
    await settings(given);
    expect(await flags()).toEqual([]);
  });

  it('stays on this side of every border: nothing of it is stored', async () => {
    await flags();
    await answer({ type: 'count', event: 'shown', kinds: ['overgeneralization'] }, ASKER);
    await answer({ type: 'keep', quote: 'You never listen to me' }, ASKER);
    expect((await stored()).toLowerCase()).not.toContain('listen');
    expect(await flags()).toEqual([]);
  });
});

describe('a verb of the card', () => {
  it('leaves a phrase, always', async () => {
    await answer({ type: 'leave', phrase: 'You NEVER listen, to me!' }, ASKER);
    await answer({ type: 'leave', phrase: 'you never listen to me' }, ASKER);
    const { settings: now } = await fakeBrowser.storage.local.get('settings');
    expect(now).toMatchObject({ phrasesLeft: ['you never listen to me'] });
  });

  it('turns a kind off', async () => {
    await answer({ type: 'turn-off', kind: 'threat' }, ASKER);
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
      kindsOff: ['threat'],
    });
  });

  it('leaves no trace of a private window', async () => {
    const hidden = { ...ASKER, incognito: true };
    await answer({ type: 'leave', phrase: 'you never listen' }, hidden);
    await answer({ type: 'keep', quote: 'you never listen' }, hidden);
    await answer({ type: 'count', event: 'kept', kinds: ['threat'] }, hidden);
    expect(await stored()).toBe('[{},{}]');
  });
});

describe('who asks', () => {
  const id = fakeBrowser.runtime.id;
  const tab = { id: 4, url: 'https://chat.test/room/1?x', incognito: false };

  it('is a frame of a tab, with the site of its tab', async () => {
    expect(askerOf({ id, frameId: 2, url: 'https://frame.test/box', tab })).toEqual({
      tabId: 4,
      frameId: 2,
      host: 'chat.test',
      place: 'https://frame.test/box',
      incognito: false,
    });
  });

  it.each([
    ['another extension', { id: 'somebody', frameId: 0, url: tab.url, tab }],
    ['nobody', { frameId: 0, url: tab.url, tab }],
    ['no tab', { id, frameId: 0, url: tab.url }],
  ])('is not %s', async (_who, sender) => {
    expect(askerOf(sender)).toBeUndefined();
  });
});

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { allExamples } from '@/lib/kind-examples';
import { type Analysis, FromOurPages, FromPage } from '@/lib/messages';
import { phraseKey, restAt, type Settings } from '@/lib/settings';
import { hostOf } from '../shared/host';
import { settingsStore } from '../shared/settings-store';
import { roomLeft, spend } from './budget';
import { openBuilder, takeBuilder } from './builder';
import { flagsOf, offerAt } from './engine';
import { inject } from './inject';
import { countInInsights } from './insights';
import { keep, keptAt, placeOf } from './kept';
import { readyOffers } from './offers';
import { currentSettings, pageSettings } from './settings';
import { tagger } from './tagger';

/** The frame that asks. */
export interface Asker {
  readonly tabId: number;
  readonly frameId: number;
  /** Of the tab, to which the site switch belongs. */
  readonly host: string | undefined;
  readonly place: string;
  /** Nothing of a private window is remembered. */
  readonly incognito: boolean;
}

/**
 * Answers one message of a page's script.
 * @throws what the storage throws, where it is full or broken; the page goes on without an answer
 */
export async function answer(message: FromPage, asker: Asker): Promise<unknown> {
  const settings = await currentSettings();
  switch (message.type) {
    case 'draft-focused':
      return inject(asker, '/nudge.js');
    case 'session':
      // Words will follow soon; the answer goes first.
      setTimeout(() => void orSay(readyTagger()));
      return pageSettings(settings, asker.host);
    case 'analyze':
      return hear(message.draft, settings, asker);
    case 'offer':
      return offerAt(message, settings, asker.host);
    case 'card':
      return inject(asker, '/card.js');
    case 'keep':
      return asker.incognito ? undefined : keep(asker.place, message.quote);
    case 'leave': {
      const phrase = phraseKey(message.phrase);
      if (asker.incognito || phrase === '') return undefined;
      await settingsStore.change(({ phrasesLeft }) => ({
        phrasesLeft: [...new Set([...phrasesLeft, phrase])],
      }));
      return undefined;
    }
    case 'turn-off':
      await settingsStore.change(({ kindsOff }) => ({ kindsOff: [...new Set([...kindsOff, message.kind])] }));
      return undefined;
    case 'count':
      // Told apart, for a count that cannot be stored is not to be asked for twice.
      // A card may follow soon.
      if (message.event === 'shown') void orSay(readyOffers());
      if (message.event === 'shown') await orSay(spend(message.kinds.length));
      if (settings.insights && !asker.incognito) await orSay(countInInsights(message.event, message.kinds));
      return undefined;
    case 'builder':
      return openBuilder(message.parts, asker.tabId);
  }
}

/** Waits for what may fail without harm, and says so by the name of the error alone. */
async function orSay(step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    console.warn('Softstart could not count:', error instanceof Error ? error.name : 'unknown');
  }
}

async function readyTagger(): Promise<void> {
  await tagger();
}

/** Answers one message of a page of ours: popup, options, welcome. */
async function answerOurs(message: FromOurPages): Promise<unknown> {
  const settings = await currentSettings();
  switch (message.type) {
    case 'analyze':
      return { flags: await flagsOf(message.draft, settings) };
    case 'offer':
      return offerAt(message, settings);
    case 'take-builder':
      return takeBuilder();
    case 'examples':
      return allExamples();
  }
}

async function hear(draft: string, settings: Settings, asker: Asker): Promise<Analysis> {
  if (restAt(settings, asker.host ?? '', Date.now()) !== 'on') return { flags: [] };
  const left = new Set(settings.phrasesLeft);
  const flags = await flagsOf(draft, settings);
  const heard = flags.filter(({ quote }) => !left.has(phraseKey(quote)));
  const quotes = heard.map(({ quote }) => quote);
  const [kept, room] = await Promise.all([keptAt(asker.place, quotes), roomLeft(settings.nudgesPerHour)]);
  return { flags: heard.filter(({ quote }) => !kept.has(quote)), ...(room === undefined ? {} : { room }) };
}

/** As far as it matters here, what the browser says of who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito: boolean }
    | undefined;
}

/** Whether a page of the extension itself speaks. The browser writes the address, not the sender. */
export function isOurs({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** A frame of a tab that runs our own script; undefined for anybody else. */
export function askerOf(sender: Sender): Asker | undefined {
  const { id, frameId, url, tab } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || isOurs(sender))
    return undefined;
  return {
    tabId: tab.id,
    frameId,
    host: hostOf(tab.url) ?? hostOf(url),
    place: placeOf(hostOf(url) ? url : tab.url),
    incognito: tab.incognito,
  };
}

/** Hears the scripts on pages, and our own pages. What is no message of theirs gets no answer. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isOurs(sender)) {
      const ours = v.safeParse(FromOurPages, message);
      return ours.success ? answerOurs(ours.output) : undefined;
    }
    const asker = askerOf(sender);
    const parsed = v.safeParse(FromPage, message);
    return asker && parsed.success ? answer(parsed.output, asker) : undefined;
  });
}

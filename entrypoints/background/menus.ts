import { browser } from 'wxt/browser';
import type { Flag } from '@/lib/flag';
import { hostOf } from '../shared/host';
import { flagsOf, offerFor } from './engine';
import { inject } from './inject';
import { currentSettings, pageSettings } from './settings';

const ITEM = 'say-another-way';
const LONGEST = 5_000;

/** Opens the card for a selection, with Copy: for places where Softstart cannot reach into the draft. */
export async function sayAnotherWay(
  selected: string,
  tab: { id?: number | undefined; url?: string | undefined },
  frameId: number,
): Promise<void> {
  if (tab.id === undefined || !(await inject({ tabId: tab.id, frameId }, '/card.js'))) return;
  const settings = await currentSettings();
  const text = selected.slice(0, LONGEST);
  const [flag = unheard(text)] = await flagsOf(text, { ...settings, strictness: 'thorough', kindsOff: [] });
  const offer = await offerFor(text, flag, settings, hostOf(tab.url));
  const message = { type: 'say-another-way', flag, offer, settings: pageSettings(settings, hostOf(tab.url)) };
  await browser.tabs.sendMessage(tab.id, message, { frameId });
}

/** Stands for a selection in which nothing was heard: the card then offers the four parts to fill in. */
function unheard(text: string): Flag {
  return {
    start: 0,
    end: text.length,
    quote: text,
    kind: 'criticism',
    rule: 'selection',
    effect: browser.i18n.getMessage('selectionUnheard'),
    severity: 'mild',
    confidence: 0,
    source: '',
  };
}

export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before.
    await browser.contextMenus.removeAll();
    const title = browser.i18n.getMessage('menuSayAnotherWay');
    browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === ITEM && selectionText && tab) void sayAnotherWay(selectionText, tab, frameId ?? 0);
  });
}

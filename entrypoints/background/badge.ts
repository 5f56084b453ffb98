import { browser } from 'wxt/browser';
import { type Rest, restAt } from '@/lib/settings';
import { hostOf } from '../shared/host';
import { onSettings } from '../shared/settings-store';
import { currentSettings } from './settings';

/** Text and title of the toolbar button. A word, not only a color. */
const SHOWN: Record<Rest, { text: string; title: string }> = {
  on: { text: '', title: 'Softstart' },
  off: { text: 'off', title: 'Softstart: nudges are off' },
  'off-here': { text: 'off', title: 'Softstart: off on this site' },
  paused: { text: '❚❚', title: 'Softstart: paused' },
};
const GROUND = '#6b665e';

async function show(tabId: number, rest: Rest): Promise<void> {
  const { text, title } = SHOWN[rest];
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Brings the badge of every tab, or of one, to what holds there now. */
export async function refreshBadge(only?: number): Promise<void> {
  const settings = await currentSettings();
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && (only === undefined || only === id))
      await show(id, restAt(settings, hostOf(url) ?? '', Date.now()));
}

export function keepBadge(): void {
  onSettings(() => void refreshBadge());
  // A badge of a tab is forgotten by the browser when the tab goes to another page.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void refreshBadge(tabId);
  });
  browser.tabs.onCreated.addListener(({ id }) => void refreshBadge(id));
  void browser.action.setBadgeBackgroundColor({ color: GROUND });
  void refreshBadge();
}

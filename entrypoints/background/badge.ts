import { browser } from 'wxt/browser';
import { type Rest, restAt } from '@/lib/settings';
import { hostOf } from '../shared/host';
import { settingsStore } from '../shared/settings-store';
import { currentSettings } from './settings';

/** Text and title of the toolbar button. A word, not only a color. */
function shownOf(rest: Rest): { readonly text: string; readonly title: string } {
  const { i18n } = browser;
  if (rest === 'off') return { text: i18n.getMessage('badgeOff'), title: i18n.getMessage('titleOff') };
  if (rest === 'off-here')
    return { text: i18n.getMessage('badgeOff'), title: i18n.getMessage('titleOffHere') };
  if (rest === 'paused') return { text: '❚❚', title: i18n.getMessage('titlePaused') };
  return { text: '', title: i18n.getMessage('extensionName') };
}
const GROUND = '#6b665e';

async function show(tabId: number, rest: Rest): Promise<void> {
  const { text, title } = shownOf(rest);
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
  settingsStore.onChange(() => void refreshBadge());
  // A badge of a tab is forgotten by the browser when the tab goes to another page.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void refreshBadge(tabId);
  });
  browser.tabs.onCreated.addListener(({ id }) => void refreshBadge(id));
  void browser.action.setBadgeBackgroundColor({ color: GROUND });
  void refreshBadge();
}

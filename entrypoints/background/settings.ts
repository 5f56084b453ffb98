import { browser } from 'wxt/browser';
import type { PageSettings, ToPage } from '@/lib/messages';
import { underPolicy } from '@/lib/policy';
import { restAt, type Settings } from '@/lib/settings';
import { hostOf } from '../shared/host';
import { readPolicy } from '../shared/policy';
import { settingsStore } from '../shared/settings-store';

let known: Promise<Settings> | undefined;

async function withPolicy(settings: Promise<Settings>): Promise<Settings> {
  const [own, set] = await Promise.all([settings, readPolicy()]);
  return underPolicy(own, set);
}

/**
 * The settings as they hold here, read once while this worker lives.
 * @throws what the storage throws; it is read anew at the next call then
 */
export async function currentSettings(): Promise<Settings> {
  known ??= withPolicy(settingsStore.read());
  const reading = known;
  try {
    return await reading;
  } catch (error) {
    if (known === reading) known = undefined;
    throw error;
  }
}

/** What the scripts of a page may know of the settings. */
export function pageSettings(settings: Settings, host: string | undefined, now = Date.now()): PageSettings {
  return {
    rest: restAt(settings, host ?? '', now),
    pauseLength: settings.pauseLength,
    quietUntilSend: settings.quietUntilSend,
    theme: settings.theme,
    textSize: settings.textSize,
    version: browser.runtime.getManifest().version,
  };
}

/** Says something to the scripts of a tab; a tab without any does not mind. */
export async function tellTab(tabId: number, message: ToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // No script of ours listens there, which is the usual case: nobody writes in most tabs.
  }
}

/** Tells every open page of the settings as they are now. */
export async function tellPages(settings: Settings): Promise<void> {
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    // Without an address the tab is none that we may see.
    if (id === undefined || !url || discarded) continue;
    void tellTab(id, { type: 'settings', settings: pageSettings(settings, hostOf(url)) });
  }
}

/** A change made anywhere is seen in every open tab at once. */
export function tellPagesOfSettings(): void {
  settingsStore.onChange((settings) => {
    known = withPolicy(Promise.resolve(settings));
    void known.then(tellPages);
  });
}

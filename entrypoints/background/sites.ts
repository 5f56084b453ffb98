import { browser } from 'wxt/browser';
import { oneAtATime } from '../shared/one-at-a-time';

const SENTINEL = '/sentinel.js';
const OPTIONAL = 'optional-sites';
const inTurn = oneAtATime();

/** Hosts that the person granted beyond those of the manifest's own list, as match patterns. */
async function optionalSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []));
  return origins.filter((origin) => !own.has(origin));
}

/** Registers the sentinel on exactly the optional sites that are granted now. */
export function registerOptionalSites(): Promise<void> {
  return inTurn(async () => {
    const matches = await optionalSites();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [OPTIONAL] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [OPTIONAL] });
      return;
    }
    const script = {
      id: OPTIONAL,
      js: [SENTINEL],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/** Puts the sentinel into a frame, or all frames of a tab. Run twice in a frame it changes nothing. */
export async function seat(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SENTINEL] });
  } catch {
    // A tab that we may not see after all: the browser's own page, its store, an error page.
  }
}

/** Not a page of our own, nor of the browser: there a script is refused, and the page's console says so. */
const WEB = /^(?:https?|file):/;

/** Puts the sentinel into tabs that were open before it could come by itself. */
export async function seatInOpenTabs(): Promise<void> {
  for (const { id, url, discarded } of await browser.tabs.query({}))
    if (id !== undefined && url && WEB.test(url) && !discarded) void seat(id);
}

/**
 * Open tabs work without a reload after install, update and enabling. Session storage is emptied by each of
 * these, and by a start of the browser, so an empty one says that it is time.
 */
async function seatOnce(): Promise<void> {
  const { seated } = await browser.storage.session.get('seated');
  if (seated) return;
  await browser.storage.session.set({ seated: true });
  await registerOptionalSites();
  await seatInOpenTabs();
}

export function seatSentinels(): void {
  browser.permissions.onAdded.addListener(() => void registerOptionalSites().then(seatInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void registerOptionalSites());
  browser.runtime.onInstalled.addListener(() => void seatOnce());
  void seatOnce();
}

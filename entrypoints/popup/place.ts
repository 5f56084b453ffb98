import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Place } from '@/components/popup/props';
import { PageStatus } from '@/lib/messages';

/** The tab that the popup was opened on. */
export interface Front {
  readonly tabId: number | undefined;
  readonly origin: string | undefined;
  readonly place: Place;
}

/** Google Docs draws its text on a canvas: there is nothing that could be underlined. */
const drawsItsOwnText = (url: URL): boolean =>
  url.hostname === 'docs.google.com' && /^\/(document|presentation|spreadsheets)\//.test(url.pathname);

/** The tab that the popup's own address names, for a popup in a window of its own; else the one in front. */
async function tabInFront() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named === null) return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  // A tab that was closed meanwhile is none.
  return browser.tabs.get(Number(named)).catch(() => undefined);
}

/** What Softstart can do on the tab in front, and what is happening there. */
export async function readFront(): Promise<Front> {
  const tab = await tabInFront();
  const address = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (tab?.id === undefined || address === undefined || !/^https?:$/.test(address.protocol)) {
    return { tabId: undefined, origin: undefined, place: { state: 'beyond', reason: 'browserPage' } };
  }
  const front = { tabId: tab.id, origin: `${address.protocol}//${address.hostname}/*` };
  if (drawsItsOwnText(address)) return { ...front, place: { state: 'beyond', reason: 'googleDocs' } };
  const host = address.hostname;
  if (!(await browser.permissions.contains({ origins: [front.origin] })))
    return { ...front, place: { state: 'available', host } };
  const { leftAlone, ...status } = await statusOf(tab.id);
  if (leftAlone) return { ...front, place: { state: 'beyond', reason: 'leftAlone' } };
  return { ...front, place: { state: 'on', host, ...status } };
}

async function statusOf(tabId: number): Promise<PageStatus> {
  const nothing = { draft: false, nudges: [] };
  try {
    const parsed = v.safeParse(PageStatus, await browser.tabs.sendMessage(tabId, { type: 'status' }));
    return parsed.success ? parsed.output : nothing;
  } catch {
    // Nobody writes in that tab, so no script of ours listens there.
    return nothing;
  }
}

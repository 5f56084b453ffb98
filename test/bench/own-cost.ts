import { pause } from '../browser/harness/page';
import { keysOf, openLongDraft, openPage } from './long-draft';
import { type TraceEvent, traced } from './trace';
import { chromiumWith } from './world';

const LOADS = 20;
const KEYS = 120;
/** Milliseconds between two keys. */
const RHYTHM = 125;

/** Milliseconds of the main thread's processor time in our own scripts, of a page load and of each key. */
export interface OwnCost {
  readonly ofLoad: readonly number[];
  readonly ofKeys: readonly number[];
}

export async function ownCost(origin: string): Promise<OwnCost> {
  const browser = await chromiumWith('Softstart');
  try {
    const page = await browser.newPage();
    const ours = (events: readonly TraceEvent[]) =>
      events.filter(({ url }) => url.startsWith(browser.extension));
    const ofLoad: number[] = [];
    for (let at = 0; at <= LOADS; at += 1) {
      const events = await traced(page, async () => {
        await openPage(page, origin, at);
        await pause(200);
      });
      ofLoad.push(ours(events).reduce((sum, { length }) => sum + length, 0));
    }
    await openLongDraft(page, origin);
    const events = await traced(page, () => page.page.keyboard.type(keysOf(KEYS), { delay: RHYTHM }));
    return { ofLoad: ofLoad.slice(1), ofKeys: perKey(ours(events), KEYS) };
  } finally {
    await browser.close();
  }
}

/** What a key costs: all of ours that ran in the eighth of a second after it; rests at the end count as a key's. */
function perKey(events: readonly TraceEvent[], keys: number): number[] {
  const bins = new Array<number>(keys).fill(0);
  const start = Math.min(...events.map(({ at }) => at));
  for (const { at, length } of events) {
    const bin = Math.min(keys - 1, Math.floor((at - start) / RHYTHM));
    bins[bin] = (bins[bin] ?? 0) + length;
  }
  return bins;
}

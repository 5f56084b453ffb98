import { join } from 'node:path';
import type { ChromiumBrowser, ChromiumPage } from '../browser/harness/chromium';
import { OUTPUT } from '../browser/harness/launch';
import { pause, until } from '../browser/harness/page';
import { marks, pointAt } from '../browser/harness/playground';
import { serve } from '../browser/harness/server';
import { idle, TABS } from './idle';
import { keysOf, openLongDraft, openPage } from './long-draft';
import { type Figure, median, quantile } from './measure';
import { ownCost } from './own-cost';
import { chromiumWith, type Load } from './world';

const LOADS = 30;
const KEYS = 120;

/** What a page costs with each of the three, and without any twice over: how far two alike lie apart. */
interface Cost {
  readonly load: number;
  readonly keys: readonly number[];
  readonly heap: number;
  readonly heapWithCard: number;
  readonly idle: number;
}

/** What pages pay in Chromium for having Softstart, in turn with what they pay without. */
export async function pageFigures(): Promise<Figure[]> {
  const site = await serve(join(OUTPUT, 'playground'));
  try {
    const bare = await costWith('nothing', site.origin);
    const again = await costWith('nothing', site.origin);
    const empty = await costWith('an empty content script', site.origin);
    const ours = await costWith('Softstart', site.origin);
    const own = await ownCost(site.origin);
    const ratio = (of: (cost: Cost) => number) =>
      `${(of(ours) / of(bare)).toFixed(2)}, A/A ${(of(again) / of(bare)).toFixed(2)}`;
    const inp = ({ keys }: Cost) => quantile(keys, 0.98);
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
    return [
      {
        what: 'processor time of the main thread in our scripts, a page load without a draft, median · p95',
        measured: `${median(own.ofLoad).toFixed(2)} · ${quantile(own.ofLoad, 0.95).toFixed(2)} ms`,
        goal: '≤ 2 ms',
        runs: own.ofLoad.length,
      },
      {
        what: 'processor time of the main thread in our scripts, a key in a draft of 2,000 words, median · p98',
        measured: `${median(own.ofKeys).toFixed(2)} · ${quantile(own.ofKeys, 0.98).toFixed(2)} ms`,
        goal: '≤ 1 ms',
        runs: own.ofKeys.length,
      },
      {
        what: 'page load with ÷ without, median',
        measured: `${ratio(({ load }) => load)} (${bare.load.toFixed(0)} ms without)`,
        goal: 'reported',
        runs: LOADS,
      },
      {
        what: 'INP (p98 of event timings) at 8 keys a second in 2,000 words, with ÷ without',
        measured: `${ratio(inp)} (${inp(bare)} ms without, ${inp(ours)} ms with)`,
        goal: 'reported',
        runs: KEYS,
      },
      {
        what: 'heap added to a page without a draft, above an empty content script',
        measured: `${megabytes(ours.heap - empty.heap)} MB (A/A ${megabytes(again.heap - bare.heap)})`,
        goal: '≤ 0.10 MB',
        runs: 5,
      },
      {
        what: 'heap added to a page with a card open, above the same page without us',
        measured: `${megabytes(ours.heapWithCard - bare.heapWithCard)} MB`,
        goal: '≤ 2 MB',
        runs: 1,
      },
      {
        what: `processor time of the browser with ${TABS} idle tabs, with · without · without again`,
        measured: `${[ours, bare, again].map(({ idle }) => (idle * 100).toFixed(2)).join(' · ')} % of a core`,
        goal: 'reported',
        runs: 1,
      },
    ];
  } finally {
    await site.close();
  }
}

async function costWith(load: Load, origin: string): Promise<Cost> {
  const browser = await chromiumWith(load);
  try {
    const loads: number[] = [];
    const page = await browser.newPage();
    for (let at = 0; at <= LOADS; at += 1) {
      await openPage(page, origin, at);
      loads.push(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return entry?.domContentLoadedEventEnd ?? Number.NaN;
        }, undefined),
      );
    }
    const heaps: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      await openPage(page, origin, at);
      heaps.push(await heapOf(page));
    }
    const heapWithCard = await withCard(page, load === 'Softstart');
    await page.close();
    const keys = await keysInLongDraft(browser, origin);
    return {
      load: median(loads.slice(1)),
      keys,
      heap: median(heaps),
      heapWithCard,
      idle: await idle(browser, origin),
    };
  } finally {
    await browser.close();
  }
}

async function heapOf({ page }: ChromiumPage): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Writes a draft, and opens its card where there is one. */
async function withCard(page: ChromiumPage, card: boolean): Promise<number> {
  await page.page.locator('#box textarea').click();
  await page.type('Hi. You never listen to me.');
  if (card) {
    const found = await until(async () => {
      const all = await marks(page);
      return all.length > 0 && all;
    }, 'Nothing was underlined');
    if (found[0]) await pointAt(page, found[0]);
    await until(
      async () =>
        (await page.inClosedRoots((root) => root.querySelectorAll('button').length, undefined)).some(
          (n) => n > 2,
        ),
      'No card came',
    );
  }
  return heapOf(page);
}

/** Durations of the events of keys, in milliseconds, as the browser itself times them. */
async function keysInLongDraft(browser: ChromiumBrowser, origin: string): Promise<number[]> {
  const page = await browser.newPage();
  await openLongDraft(page, origin);
  await page.evaluate(() => {
    const all: number[] = [];
    (window as unknown as { keyTimes: number[] }).keyTimes = all;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (/^key/.test(name)) all.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }, undefined);
  await page.page.keyboard.type(keysOf(KEYS), { delay: 125 });
  await pause(300);
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes, undefined);
  await page.close();
  // What took less than 16 ms is not told.
  return [...times, ...new Array<number>(Math.max(0, KEYS - times.length)).fill(8)];
}

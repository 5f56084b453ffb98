import { join } from 'node:path';
import type { ChromiumBrowser } from '../browser/harness/chromium';
import { OUTPUT } from '../browser/harness/launch';
import { pause, until } from '../browser/harness/page';
import { serve } from '../browser/harness/server';
import { type Figure, median, quantile } from './measure';
import { chromiumWith, type OwnWorld, ownWorld, sleep, type Times } from './world';

const PAUSE = 600;
const TIMES = 40;
const ASLEEP = 15;

const both = (all: readonly number[]) => `${median(all).toFixed(0)} · ${quantile(all, 0.95).toFixed(0)} ms`;

/** What is felt while somebody writes in Chromium. */
export async function feltFigures(): Promise<Figure[]> {
  const site = await serve(join(OUTPUT, 'playground'));
  const browser = await chromiumWith('Softstart');
  try {
    const warm: Times[] = [];
    for (let at = 0; at <= TIMES; at += 1) warm.push(await written(browser, site.origin, false));
    const asleep: Times[] = [];
    for (let at = 0; at <= ASLEEP; at += 1) asleep.push(await written(browser, site.origin, true));
    const steps = (all: readonly Times[], from: string, to: string, less = 0) =>
      all
        .slice(1)
        .map((times) => Math.max(0, (times[to] ?? Number.NaN) - (times[from] ?? Number.NaN) - less));
    return [
      {
        what: 'focus → ready, warm, median · p95',
        measured: both(steps(warm, 'focus', 'session answered')),
        goal: '≤ 25 ms',
        runs: TIMES,
      },
      {
        what: 'worker asleep at focus, pause over 600 ms after the last key → flags are there, median · p95',
        measured: both(steps(asleep, 'key', 'analyze answered', PAUSE)),
        goal: '≤ 50 ms',
        runs: ASLEEP,
      },
      {
        what: 'focus → ready, worker asleep, median · p95',
        measured: both(steps(asleep, 'focus', 'session answered')),
        goal: 'reported',
        runs: ASLEEP,
      },
      {
        what: 'pause over → underline painted, Chromium, median · p95',
        measured: both(steps(warm, 'key', 'underlined', PAUSE)),
        goal: '≤ 40 ms',
        runs: TIMES,
      },
      {
        what: '… of which: the timer is late, median · p95',
        measured: both(steps(warm, 'key', 'analyze', PAUSE)),
        goal: 'reported',
        runs: TIMES,
      },
      {
        what: '… of which: the worker is asked and answers, median · p95',
        measured: both(steps(warm, 'analyze', 'analyze answered')),
        goal: 'reported',
        runs: TIMES,
      },
      {
        what: '… of which: the answer is read, drawn and painted, median · p95',
        measured: both(steps(warm, 'analyze answered', 'underlined')),
        goal: 'reported',
        runs: TIMES,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Opens a page, puts the focus into its field, types, waits for the underline. */
async function written(browser: ChromiumBrowser, origin: string, asleep: boolean): Promise<Times> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/?editor=textarea`);
    await until(() => page.evaluate(() => window.playground !== undefined, undefined), 'No playground');
    const world = await ownWorld(page, browser.extension);
    if (asleep) await sleep(page);
    await page.page.locator('#box textarea').click();
    if (!asleep) await answered(world, 'session answered');
    await page.type('Hi. You never listen to me');
    return await answered(world, 'underlined');
  } finally {
    await page.close();
  }
}

async function answered(world: OwnWorld, what: string): Promise<Times> {
  return until(async () => {
    const times = await world.times();
    return Number.isFinite(times[what]) && times;
  }, `Never ${what}`);
}

/** How long a sleeping worker needs to answer, ours and one that does nothing else. */
export async function wakingFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const site = await serve(join(OUTPUT, 'playground'));
  try {
    for (const load of ['an empty content script', 'Softstart'] as const) {
      const browser = await chromiumWith(load);
      try {
        const page = await browser.newPage();
        await page.goto(`${site.origin}/?editor=textarea`);
        const world = await ownWorld(page, browser.extension);
        const all = async (type: string) => {
          const costs: number[] = [];
          for (let at = 0; at <= ASLEEP; at += 1) {
            await sleep(page);
            await pause(300);
            costs.push(await asked(world, type));
          }
          return both(costs.slice(1));
        };
        figures.push({
          what:
            load === 'Softstart'
              ? 'a sleeping worker answers a session, median · p95'
              : 'the platform’s limit: an empty worker asleep answers, median · p95',
          measured: await all('{ type: "session" }'),
          goal: 'reported',
          runs: ASLEEP,
        });
        if (load === 'Softstart')
          figures.push({
            what: 'a sleeping worker hears a first draft, parser loaded and all, median · p95',
            measured: await all('{ type: "analyze", draft: "You never listen to me." }'),
            goal: 'reported',
            runs: ASLEEP,
          });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
  return figures;
}

function asked(world: OwnWorld, message: string): Promise<number> {
  return world.run(
    `(async () => { const start = performance.now(); await chrome.runtime.sendMessage(${message}); return performance.now() - start; })()`,
  );
}

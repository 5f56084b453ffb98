import type { ChromiumBrowser } from '../browser/harness/chromium';
import { pause, until } from '../browser/harness/page';
import { type Figure, median, quantile } from './measure';
import { chromiumWith, sleep } from './world';

const TIMES = 20;

/** How soon the popup can be used, opened as a page in Chromium; and a page of an extension that does nothing. */
export async function popupFigures(): Promise<Figure[]> {
  const limit = await chromiumWith('nothing');
  let empty: readonly number[];
  try {
    empty = await inTurn(limit, 'page.html', false);
  } finally {
    await limit.close();
  }
  const browser = await chromiumWith('Softstart');
  try {
    const all: readonly (readonly [string, readonly number[], string])[] = [
      [
        'popup opened as a page → its switch is painted',
        await inTurn(browser, 'popup.html', false),
        '≤ 150 ms',
      ],
      ['… with the worker asleep', await inTurn(browser, 'popup.html', true), '≤ 150 ms'],
      ['the platform’s limit: a page of one switch', empty, 'reported'],
    ];
    return all.map(([what, times, goal]) => ({
      what: `${what}, median · p95`,
      measured: `${median(times).toFixed(0)} · ${quantile(times, 0.95).toFixed(0)} ms`,
      goal,
      runs: TIMES,
    }));
  } finally {
    await browser.close();
  }
}

async function inTurn(browser: ChromiumBrowser, path: string, asleep: boolean): Promise<number[]> {
  const all: number[] = [];
  for (let at = 0; at <= TIMES; at += 1) {
    const page = await browser.newPage();
    if (asleep) {
      await sleep(page);
      await pause(300);
    }
    await page.goto(`${browser.extension}/${path}`);
    all.push(
      await until(
        () =>
          page.evaluate(() => {
            const there = document.querySelector('[role=switch], input[type=checkbox]') !== null;
            const [paint] = performance.getEntriesByName('first-contentful-paint');
            return there && (paint?.startTime ?? false);
          }, undefined),
        `${path} never came`,
      ),
    );
    await page.close();
  }
  // The first is the warming up.
  return all.slice(1);
}

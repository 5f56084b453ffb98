import { join } from 'node:path';
import { launch, OUTPUT } from '../browser/harness/launch';
import { pause, type TestPage, until } from '../browser/harness/page';
import { openPlayground } from '../browser/harness/playground';
import { serve } from '../browser/harness/server';
import { type Figure, median, quantile } from './measure';

const PAUSE = 600;
const TIMES = 12;

/** What is felt in Chromium: how soon an underline is there after the pause, and how soon the popup can be used. */
export async function browserFigures(): Promise<Figure[]> {
  const site = await serve(join(OUTPUT, 'playground'));
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    const underlines = await inTurn(() => untilUnderlined(page, site.origin));
    await page.close();
    const popups = await inTurn(async () => {
      const popup = await browser.newPage();
      await popup.goto(`${browser.extension}/popup.html`);
      const ready = await untilInteractive(popup);
      await popup.close();
      return ready;
    });
    return [
      {
        what: 'pause over → underline painted, Chromium, median · p95',
        measured: `${median(underlines).toFixed(0)} · ${quantile(underlines, 0.95).toFixed(0)} ms`,
        goal: '≤ 40 ms',
        runs: TIMES,
      },
      {
        what: 'popup opened as a page → its switch is there, median · p95',
        measured: `${median(popups).toFixed(0)} · ${quantile(popups, 0.95).toFixed(0)} ms`,
        goal: '≤ 150 ms',
        runs: TIMES,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function inTurn(step: () => Promise<number>): Promise<number[]> {
  // The first is the warming up.
  await step();
  const all: number[] = [];
  for (let at = 0; at < TIMES; at += 1) all.push(await step());
  return all;
}

/** Milliseconds from the end of the pause after the last key to the first frame that shows an underline. */
async function untilUnderlined(page: TestPage, origin: string): Promise<number> {
  await openPlayground(page, origin, 'textarea');
  await page.type('Hi. You never listen to m');
  await page.evaluate(() => {
    const seen = window as unknown as { key?: number; underlined?: number };
    addEventListener(
      'input',
      () => {
        seen.key = performance.now();
      },
      true,
    );
    const look = () => {
      const ranges = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      if (seen.key !== undefined && ranges > 0) seen.underlined = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, undefined);
  await page.type('e');
  await pause(PAUSE);
  return until(
    () =>
      page.evaluate((length) => {
        const { key, underlined } = window as unknown as { key?: number; underlined?: number };
        return key !== undefined && underlined !== undefined && Math.max(0, underlined - key - length);
      }, PAUSE),
    'Nothing was underlined',
  );
}

/** Milliseconds from the start of the navigation to the first frame with the popup's switch in it. */
function untilInteractive(popup: TestPage): Promise<number> {
  return until(
    () =>
      popup.evaluate(() => {
        const there = document.querySelector('[role=switch], input[type=checkbox]') !== null;
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return there && (paint?.startTime ?? false);
      }, undefined),
    'The popup never came',
  );
}

import type { Page } from 'playwright-core';
import { cardOpens, clickRewrite } from './card';
import type { ChromiumBrowser } from './chromium';
import { until } from './page';
import { marksAre, modelText, openPlayground, pointAt } from './playground';

/** A way from nothing to the first rewrite that was taken. */
export interface FirstUse {
  readonly way: string;
  /** Of the pointer's button, after the browser's own two for Add and Confirm. */
  readonly clicks: number;
  /** Of the machine alone, from install or from the open page on; a person reads and decides besides. */
  readonly seconds: number;
}

const BLAME = 'You never listen to me when I talk about my day.';

/** Counts what is clicked and how long all of it takes. */
async function tried(way: string, use: (click: (act: Promise<void>) => Promise<void>) => Promise<void>) {
  const start = performance.now();
  let clicks = 0;
  await use(async (act) => {
    clicks += 1;
    await act;
  });
  return { way, clicks, seconds: (performance.now() - start) / 1_000 };
}

/** On the page that opens at install: the underlined words of its sample, then a rewrite. */
export function onWelcome(browser: ChromiumBrowser): Promise<FirstUse> {
  return tried('on the welcome page', async (click) => {
    const page = await until(
      async () => pageOf(browser, '/welcome.html'),
      'No welcome page opened at install',
    );
    const field = page.locator('.live textarea');
    const mark = page.locator('.live mark').first();
    await mark.waitFor();
    const before = await field.inputValue();
    const box = await mark.boundingBox();
    if (box === null) throw new Error('The underlined words are out of view');
    await click(page.mouse.click(box.x + 20, box.y + 8));
    await click(
      page
        .locator('.row-use')
        .first()
        .click({ position: { x: 6, y: 10 } }),
    );
    await until(async () => (await field.inputValue()) !== before, 'The rewrite was not taken');
  });
}

/** In a message box of a page: a click into it, a sentence typed, the pointer on the underline, then a rewrite. */
export function onPage(browser: ChromiumBrowser, origin: string): Promise<FirstUse> {
  return tried('in a message box', async (click) => {
    const page = await browser.newPage();
    await click(openPlayground(page, origin, 'textarea'));
    await page.type(BLAME);
    const [mark] = await marksAre(page, 'You never listen to me');
    if (mark) await pointAt(page, mark);
    await cardOpens(page);
    await click(clickRewrite(page, 0));
    await until(async () => (await modelText(page)) !== BLAME, 'The rewrite was not taken');
    await page.close();
  });
}

function pageOf(browser: ChromiumBrowser, path: string): Page | undefined {
  return browser.pages().find((page) => new URL(page.url()).pathname === path);
}

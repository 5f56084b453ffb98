import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { KINDS } from '@/lib/kinds';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser, type Stage } from './harness/each-browser';
import type { FirefoxBrowser } from './harness/firefox';
import { shows } from './harness/focus';
import { pause, type TestPage } from './harness/page';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const RECORDS = 5_000;
const PAGES = [
  { name: 'popup', path: 'popup.html', words: /Today’s tip/ },
  { name: 'practice', path: 'popup.html#practice', words: /Exercises/ },
  { name: 'write', path: 'popup.html#write', words: /Build a message/ },
  { name: 'insights', path: 'popup.html#insights', words: /Week by week/ },
  { name: 'support', path: 'popup.html#support', words: /Country/ },
  { name: 'options', path: 'options.html', words: /What is stored[\s\S]*Examples/ },
  { name: 'welcome', path: 'welcome.html', words: /Try it here[\s\S]*1 nudge/ },
] as const;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  describe('a page of ours', () => {
    it.each(PAGES)('$name opens without a complaint, and axe finds nothing', async ({ path, words }) => {
      const page = await stage.newPage();
      const complaints = await listen(stage, page);
      await page.goto(`${stage.browser().extension}/${path}`);
      await shows(page, words);
      expect(await structure(page)).toEqual({ titled: true, language: 'en', headings: 1, unnamed: [] });
      expect(await violations(page)).toEqual([]);
      expect(await complaints()).toEqual([]);
      await page.close();
    });
  });

  // Only Chromium tells of shifts.
  if (stage.name === 'chromium')
    it('the popup is drawn at once, and nothing in it moves after', async () => {
      const page = await stage.newPage();
      await page.goto(`${stage.browser().extension}/popup.html`);
      await shows(page, /Today’s tip/);
      await pause(500);
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const add = (entries: PerformanceEntryList) => {
              for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
            };
            const observer = new PerformanceObserver((list) => add(list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              add(observer.takeRecords());
              resolve(sum);
            }, 100);
          }),
        undefined,
      );
      expect(shifted).toBe(0);
      await page.close();
    });

  it(`opens with ${RECORDS} records of insights`, async () => {
    await stage.browser().asExtension(
      async ({ kinds, records }) => {
        const monday = Date.UTC(2026, 0, 5);
        const weeks: Record<string, unknown> = {};
        for (let week = 0; week * kinds.length < records; week += 1) {
          const day = new Date(monday - week * 7 * 86_400_000).toISOString().slice(0, 10);
          weeks[day] = Object.fromEntries(kinds.map((kind) => [kind, { shown: 9, taken: 4, kept: 2 }]));
        }
        const now = new Date();
        const today = new Date(now.getTime() - ((now.getUTCDay() + 6) % 7) * 86_400_000);
        weeks[today.toISOString().slice(0, 10)] = { should: { shown: 3, taken: 2 } };
        await chrome.storage.local.set({ insights: { weeks } });
      },
      { kinds: [...KINDS], records: RECORDS },
    );
    const page = await stage.newPage();
    await page.goto(`${stage.browser().extension}/popup.html#insights`);
    await shows(page, /2 rewrites were used this week/);
    const bars = await page.evaluate(() => document.querySelectorAll('.chart rect').length, undefined);
    expect(bars).toBe(16);
    await page.close();
  });
});

/** What the page complains of from now on: errors that nobody caught, and what it says in the console. */
async function listen(stage: Stage, page: TestPage): Promise<() => Promise<string[]>> {
  if (stage.name === 'firefox') {
    const browser = stage.browser() as FirefoxBrowser;
    // What the page opened at install has said is not this page's.
    await complaintsInFirefox(browser);
    return () => complaintsInFirefox(browser);
  }
  const heard: string[] = [];
  const { page: own } = page as ChromiumPage;
  own.on('pageerror', (error) => heard.push(error.message));
  own.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  return async () => heard;
}

/** Firefox keeps a list of errors for its whole window; those of our files are taken out of it, and it is emptied. */
async function complaintsInFirefox({ marionette, extension }: FirefoxBrowser): Promise<string[]> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value } = await marionette.send<{ value: string[] }>('WebDriver:ExecuteScript', {
      script: `
        const heard = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(arguments[0]))
          .map(({ errorMessage }) => errorMessage)
          // Firefox's own word, now and then, that it kept a script out of the blank page before one of ours.
          .filter((words) => !words.startsWith('Content Script execution in moz-extension document'));
        Services.console.reset();
        return heard`,
      args: [extension],
    });
    return value;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function structure(page: TestPage) {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      'button, input, select, textarea, summary, a',
    );
    const nameOf = (control: HTMLInputElement) =>
      control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent ?? '';
    return {
      titled: document.title.startsWith('Softstart'),
      language: document.documentElement.lang.split('-')[0],
      headings: document.querySelectorAll('h1').length,
      unnamed: [...controls]
        .filter((control) => nameOf(control).trim() === '')
        .map(({ outerHTML }) => outerHTML),
    };
  }, undefined);
}

/** Rules that axe finds broken, each with its first place. */
function violations(page: TestPage): Promise<string[]> {
  // Axe goes along in the source of the function: a script element is forbidden by the page's own policy.
  const source = `async () => {
    ${axe}
    const { violations } = await window.axe.run();
    return violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html);
  }`;
  return page.evaluate(
    Object.assign(async (): Promise<string[]> => [], { toString: () => source }),
    undefined,
  );
}

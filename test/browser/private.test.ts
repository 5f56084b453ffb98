import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { cardCloses, cardOpens, clickInCard, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import { behind, bytesOnDisk, lookedUp, notingLookups } from './harness/listening';
import { pause, type TestBrowser, until } from './harness/page';
import { marksAre, modelText, openPlayground, pointAt } from './harness/playground';
import { type LoggingProxy, logEverythingBut } from './harness/proxy';
import { type Site, serve } from './harness/server';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi Zebulon. ${BLAME} when I talk about marzipan.`;
const SECOND = 'You always forget our marzipan, Zebulon.';
/** Of the drafts, and of no word list, id or setting of ours. */
const TELLING = ['zebulon', 'marzipan', 'listen to me', 'always forget'];
/** What is stored of such a day, that there is more than nothing to look at: counts of what was done, by kind. */
const COUNTED = ['insights', '"overgeneralization"', '"taken"', '"kept"'];
/** A database may press its bytes together; a long word is found in it once. */
const ON_DISK = 'overgeneralization';
/** The browsers' own services, which they may ask for in spite of being told not to. */
const BROWSER_ITSELF =
  /(^|\.|\/\/)((google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox)\.com|mozilla\.(org|net))(:|\/|$)/;
/** The machine that the test runs on, and what Chromium calls every other name here. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost|~notfound)$/;

/** Asked for by the page itself, so that what sees nothing is known to see. */
const CONTROL = 'control.test';

for (const name of ['chromium', 'firefox'] as const) {
  const able = (await programOf(name)) !== undefined;

  describe.skipIf(!able)(`a day with Softstart in ${name} behind a proxy that writes everything down`, () => {
    let site: Site;
    let proxy: LoggingProxy;
    let browser: TestBrowser;
    let onDisk: string;
    let stored: Awaited<ReturnType<typeof readStored>>;
    const logged: string[] = [];

    beforeAll(async () => {
      site = await serve(join(OUTPUT, 'playground'));
      proxy = await logEverythingBut(site.origin);
      browser = await launch(name, behind(proxy.origin));
      await goThroughADay(browser, site.origin, logged);
      // What was done is written down by and by; so is what is written of it to the disk.
      stored = await until(
        async () => {
          const now = await readStored(browser);
          const text = JSON.stringify(now.areas);
          return COUNTED.every((words) => text.includes(words)) && now;
        },
        async () => `Stored is ${JSON.stringify(await readStored(browser))}`,
      );
      onDisk = await until(async () => {
        const now = await bytesOnDisk(browser);
        return now.includes(ON_DISK) && now;
      }, `On disk there is no ${ON_DISK}`);
      await browser.close();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await proxy?.close();
      await site?.close();
    });

    it('asks nobody for anything', () => {
      expect(proxy.passed()).toBeGreaterThan(3);
      expect(proxy.strangers).toContain(`http://${CONTROL}/`);
      const others = proxy.strangers.filter((address) => !address.includes(CONTROL));
      expect(others.filter((address) => !BROWSER_ITSELF.test(address))).toEqual([]);
    });

    it('leaves no word of a draft in anything stored, nor in the bytes on disk', () => {
      expect(stored.areas[2]).toEqual({});
      expect([stored.databases, stored.caches]).toEqual([[], []]);
      const text = `${JSON.stringify(stored)}${onDisk}`.toLowerCase();
      expect(TELLING.filter((words) => text.includes(words))).toEqual([]);
    });

    // Firefox tells a driver nothing of its pages' consoles.
    if (name === 'chromium')
      it('leaves no word of a draft in a log', () => {
        const text = logged.join('\n').toLowerCase();
        expect(TELLING.filter((words) => text.includes(words))).toEqual([]);
      });
  });

  describe.skipIf(!able)(`a day with Softstart in ${name} that writes down every name it looks up`, () => {
    it('looks up no name', async () => {
      const notes = await mkdtemp(join(tmpdir(), 'softstart-lookups-'));
      const site = await serve(join(OUTPUT, 'playground'));
      const browser = await launch(name, notingLookups(notes));
      try {
        await goThroughADay(browser, site.origin, []);
      } finally {
        await browser.close();
        await site.close();
      }
      const names = await lookedUp(notes);
      await rm(notes, { recursive: true, force: true });
      expect(names).toContain(CONTROL);
      const others = names.filter((found) => found !== CONTROL && !OWN_NAMES.test(found));
      expect(others.filter((found) => !BROWSER_ITSELF.test(found))).toEqual([]);
    }, 180_000);
  });
}

/** Types, reads a card, applies, keeps, opens every page of ours. */
async function goThroughADay(browser: TestBrowser, origin: string, logged: string[]): Promise<void> {
  const page = await browser.newPage();
  if ('page' in page)
    (page as ChromiumPage).page.context().on('console', (message) => logged.push(message.text()));
  for (const editor of ['textarea', 'contenteditable']) {
    await openPlayground(page, origin, editor);
    await page.type(DRAFT);
    const [mark] = await marksAre(page, BLAME);
    if (mark) await pointAt(page, mark);
    await cardOpens(page);
    await clickRewrite(page, 0);
    await until(async () => (await modelText(page)) !== DRAFT, 'Nothing was replaced');
  }
  await openPlayground(page, origin, 'textarea');
  await page.type(SECOND);
  const kept = await until(
    async () => (await marksAre(page, 'You always forget our marzipan'))[0],
    'No mark',
  );
  await pointAt(page, kept);
  await clickInCard(page, 'Keep my words');
  await cardCloses(page);
  await page.evaluate((host) => fetch(`http://${host}/`, { mode: 'no-cors' }).catch(() => {}), CONTROL);
  for (const name of ['popup', 'options', 'welcome']) {
    await page.goto(`${browser.extension}/${name}.html`);
    await pause(700);
  }
  await page.close();
}

/** All that the extension can reach of what is kept. */
const readStored = (browser: TestBrowser) =>
  browser.asExtension(async () => {
    const { local, session, sync } = chrome.storage;
    const areas = await Promise.all([local.get(null), session.get(null), sync.get(null)]);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { areas, databases, caches: await caches.keys() };
  }, undefined);

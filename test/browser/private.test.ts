import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { cardCloses, cardOpens, clickInCard, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
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
/** Chromium's own services, which it may ask for in spite of being told not to. */
const BROWSER_ITSELF = /(^|\.|\/\/)(google|googleapis|gstatic|gvt1|googleusercontent)\.com(:|\/|$)/;

const able = (await programOf('chromium')) !== undefined;

describe.skipIf(!able)('a day with Softstart behind a proxy that writes everything down', () => {
  let site: Site;
  let proxy: LoggingProxy;
  let browser: TestBrowser;
  const logged: string[] = [];

  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'));
    proxy = await logEverythingBut(site.origin);
    browser = await launch('chromium', {
      args: [
        `--proxy-server=${proxy.origin}`,
        // This machine's own addresses pass through it as well.
        '--proxy-bypass-list=<-loopback>',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    await useEverything();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await site?.close();
  });

  /** Types, reads a card, applies, keeps, opens every page of ours. */
  async function useEverything(): Promise<void> {
    const page = (await browser.newPage()) as ChromiumPage;
    page.page.context().on('console', (message) => logged.push(message.text()));
    for (const editor of ['textarea', 'contenteditable']) {
      await openPlayground(page, site.origin, editor);
      await page.type(DRAFT);
      const [mark] = await marksAre(page, BLAME);
      if (mark) await pointAt(page, mark);
      await cardOpens(page);
      await clickRewrite(page, 0);
      await until(async () => (await modelText(page)) !== DRAFT, 'Nothing was replaced');
    }
    await openPlayground(page, site.origin, 'textarea');
    await page.type(SECOND);
    const kept = await until(
      async () => (await marksAre(page, 'You always forget our marzipan'))[0],
      'No mark',
    );
    await pointAt(page, kept);
    await clickInCard(page, 'Keep my words');
    await cardCloses(page);
    for (const name of ['popup', 'options', 'welcome']) {
      await page.goto(`${browser.extension}/${name}.html`);
      await pause(700);
    }
    await page.close();
  }

  it('asks nobody for anything', () => {
    expect(proxy.passed()).toBeGreaterThan(3);
    expect(proxy.strangers.filter((address) => !BROWSER_ITSELF.test(address))).toEqual([]);
  });

  it('leaves no word of a draft in anything stored', async () => {
    const stored = await browser.asExtension(async () => {
      const { local, session, sync } = chrome.storage;
      const areas = await Promise.all([local.get(null), session.get(null), sync.get(null)]);
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return { areas, databases, caches: await caches.keys() };
    }, undefined);
    // Something was kept, so that this looks at more than nothing.
    expect(JSON.stringify(stored.areas)).toContain('insights');
    expect(JSON.stringify(stored.areas)).toContain('"kept"');
    expect(stored.areas[2]).toEqual({});
    expect([stored.databases, stored.caches]).toEqual([[], []]);
    const text = JSON.stringify(stored).toLowerCase();
    expect(TELLING.filter((words) => text.includes(words))).toEqual([]);
  });

  it('leaves no word of a draft in a log', () => {
    const text = logged.join('\n').toLowerCase();
    expect(TELLING.filter((words) => text.includes(words))).toEqual([]);
  });
});

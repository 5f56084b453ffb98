import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { cardCloses, cardOpens, clickInCard, clickRewrite } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import type { FirefoxBrowser } from './harness/firefox';
import { type TestPage, until } from './harness/page';
import { marksAre, modelText, openPlayground, pointAt } from './harness/playground';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const FIRST = 'You never listen to me';
const SECOND = 'You always forget our marzipan';

// Only Firefox lets a driver open a private window in which the extension is allowed.
await inEachBrowser(['firefox'], (stage) => {
  const stored = () =>
    stage.browser().asExtension(async () => {
      const { local, session } = chrome.storage;
      return JSON.stringify(await Promise.all([local.get(null), session.get(null)]));
    }, undefined);
  const keepOne = async (page: TestPage) => {
    await page.type(`${SECOND}. `);
    const marked = await until(async () => (await marksAre(page, SECOND))[0], 'No mark');
    await pointAt(page, marked);
    await clickInCard(page, 'Keep my words');
    await cardCloses(page);
    await page.close();
  };

  it('are helped like any other, and nothing of them is counted or kept', async () => {
    const page = await (stage.browser() as FirefoxBrowser).newPrivatePage();
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(`${FIRST}. `);
    const [first] = await marksAre(page, FIRST);
    if (first) await pointAt(page, first);
    await cardOpens(page);
    await clickRewrite(page, 0);
    await cardCloses(page);
    await until(async () => !(await modelText(page)).includes(FIRST), 'Nothing was replaced');
    await keepOne(page);
    const afterPrivate = await stored();

    // The same in an ordinary window is counted, so that what is looked for can be seen.
    const ordinary = await stage.newPage();
    await openPlayground(ordinary, stage.origin(), 'textarea');
    await keepOne(ordinary);
    await until(async () => (await stored()).includes('"kept":1'), 'An ordinary window is not counted');
    expect(afterPrivate).not.toMatch(/insights|"kept"|overgeneralization|marzipan|listen/);
  });
});

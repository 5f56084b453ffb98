import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { cardCloses, cardOpens, clickInCard, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser, type Stage } from './harness/each-browser';
import type { FirefoxBrowser } from './harness/firefox';
import { pause, type TestPage, until } from './harness/page';
import { marks, marksAre, modelText, openPlayground, pointAt } from './harness/playground';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi. ${BLAME} when I talk.`;
const FIREFOX_ID = 'softstart@softstart.invalid';

const chromiumPage = (page: TestPage) => (page as ChromiumPage).page;
const firefox = (stage: Stage) => (stage.browser() as FirefoxBrowser).marionette;

async function goOffline(stage: Stage, page: TestPage, offline: boolean): Promise<void> {
  if (stage.name === 'chromium') await chromiumPage(page).context().setOffline(offline);
  else await firefox(stage).inBrowser('Services.io.offline = arguments[0]', [offline]);
  await until(
    () => page.evaluate((wanted) => navigator.onLine !== wanted, offline),
    'The browser does not hear of it',
  );
}

/** What the switch beside an extension does in the browser's own list. */
async function enable(stage: Stage, enabled: boolean): Promise<void> {
  if (stage.name === 'firefox') {
    await firefox(stage).inBrowser(
      `return (async () => {
         const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         const softstart = await AddonManager.getAddonByID(arguments[0]);
         await (arguments[1] ? softstart.enable() : softstart.disable());
       })()`,
      [FIREFOX_ID, enabled],
    );
    return;
  }
  const list = await stage.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    async ({ id, on }) => {
      const own = chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
        management: { setEnabled(id: string, enabled: boolean): Promise<void> };
      };
      // Without developer mode an unpacked extension stays away once it was off.
      await own.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await own.management.setEnabled(id, on);
    },
    { id: new URL(stage.browser().extension).hostname, on: enabled },
  );
  await list.close();
}

async function write(stage: Stage): Promise<TestPage> {
  const page = await stage.newPage();
  await openPlayground(page, stage.origin(), 'textarea');
  await page.type(DRAFT);
  return page;
}

/** Rests the pointer on the first of the marks that are expected. */
async function openByPointer(page: TestPage, ...expected: readonly string[]): Promise<void> {
  const [mark] = await marksAre(page, BLAME, ...expected);
  if (mark) await pointAt(page, mark);
  await cardOpens(page);
}

async function takeFirst(page: TestPage, ...others: readonly string[]): Promise<void> {
  await openByPointer(page, ...others);
  await clickRewrite(page, 0);
  await cardCloses(page);
  await until(async () => !(await modelText(page)).includes(BLAME), 'Nothing was replaced');
}

/** Fills both storages until nothing of ours can be kept. Only Chromium has a quota that can be reached. */
const fill = (stage: Stage) =>
  stage.browser().asExtension(async () => {
    for (const area of ['local', 'session'] as const) {
      const takes = (key: string, size: number) =>
        chrome.storage[area].set({ [key]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
      // Shorter values than these count for nothing in memory.
      for (let size = 4_194_304, at = 0; size >= 32; at += 1)
        if (!(await takes(`filler${at}`, size))) size = Math.floor(size / 2);
      if (await takes('a longer key', 64)) throw new Error(`There is room in ${area}`);
    }
  }, undefined);

const makeRoom = (stage: Stage) =>
  stage.browser().asExtension(async () => {
    for (const area of [chrome.storage.local, chrome.storage.session])
      await area.remove(Object.keys(await area.get()).filter((key) => key.startsWith('filler')));
  }, undefined);

const stored = (stage: Stage, name: string) =>
  stage
    .browser()
    .asExtension(async (wanted) => JSON.stringify((await chrome.storage.local.get(wanted))[wanted]), name);

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it('hears and rewrites without a network, in a draft that is open', async () => {
    const page = await stage.newPage();
    await openPlayground(page, stage.origin(), 'textarea');
    await goOffline(stage, page, true);
    try {
      await page.type(DRAFT);
      await takeFirst(page);
      await page.press('Control+z');
      expect(await modelText(page)).toBe(DRAFT);
    } finally {
      await goOffline(stage, page, false);
    }
    await page.close();
  });

  if (stage.name === 'chromium')
    it('goes on where the storage is full, and counts again once there is room', async () => {
      const before = await stored(stage, 'settings');
      // A count that stands can be raised without a byte more.
      await stage.browser().asExtension(() => chrome.storage.local.remove('insights'), undefined);
      await fill(stage);
      const page = await write(stage);
      await openByPointer(page);
      await clickInCard(page, 'Keep my words');
      await cardCloses(page);
      expect(await modelText(page)).toBe(DRAFT);
      await page.close();
      const next = await write(stage);
      await takeFirst(next);
      expect(await stored(stage, 'settings')).toBe(before);
      expect(await stored(stage, 'insights')).toBeUndefined();
      await makeRoom(stage);
      await next.press('Control+z');
      await takeFirst(next);
      await until(async () => (await stored(stage, 'insights')) !== undefined, 'Nothing is counted');
      await next.close();
    });

  it('is switched off and on again with a draft open: quiet between, at work after, no reload', async () => {
    const page = await write(stage);
    await marksAre(page, BLAME);
    const faults: string[] = [];
    if (stage.name === 'chromium') chromiumPage(page).on('pageerror', ({ message }) => faults.push(message));
    await enable(stage, false);
    if (stage.name === 'chromium') await chromiumPage(page).bringToFront();
    await page.type(' You never help.');
    // Firefox ends a script without telling it: what it has underlined stays until the page is drawn anew.
    if (stage.name === 'chromium') await marksAre(page);
    await pause(1_500);
    expect((await marks(page)).map(({ text }) => text)).not.toContain('You never help');
    expect(await modelText(page)).toBe(`${DRAFT} You never help.`);
    await enable(stage, true);
    if (stage.name === 'chromium') await chromiumPage(page).bringToFront();
    await page.type(' Bye.');
    await takeFirst(page, 'You never help');
    expect(faults).toEqual([]);
    await page.close();
  });
});

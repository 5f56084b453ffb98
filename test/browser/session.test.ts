import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { card, cardCloses, cardOpens, clickInCard, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser, type Stage } from './harness/each-browser';
import { pause, type TestPage, until } from './harness/page';
import { marks, marksAre, modelText, openPlayground, pointAt } from './harness/playground';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi. ${BLAME} when I talk.`;

async function write(stage: Stage, draft = DRAFT): Promise<TestPage> {
  const page = await stage.newPage();
  await openPlayground(page, stage.origin(), 'textarea');
  await page.type(draft);
  return page;
}

async function openByPointer(page: TestPage): Promise<void> {
  const [mark] = await marksAre(page, BLAME);
  if (mark) await pointAt(page, mark);
  await cardOpens(page);
}

const focusIsIn = (page: TestPage, name: string) =>
  page.evaluate((wanted) => document.activeElement?.localName === wanted, name);

const setSettings = (stage: Stage, settings: object) =>
  stage.browser().asExtension((given) => chrome.storage.local.set({ settings: given }), settings);

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it('opens a card where the pointer rests, leaves the focus in the draft, replaces the clause, and undoes', async () => {
    const page = await write(stage);
    await openByPointer(page);
    expect(await focusIsIn(page, 'textarea')).toBe(true);
    await clickRewrite(page, 0);
    await cardCloses(page);
    const changed = await until(async () => {
      const text = await modelText(page);
      return text !== DRAFT && text;
    }, 'Nothing was replaced');
    expect(changed.startsWith('Hi. ')).toBe(true);
    expect(changed).not.toContain(BLAME);
    expect(await focusIsIn(page, 'textarea')).toBe(true);
    await page.press('Control+z');
    expect(await modelText(page)).toBe(DRAFT);
    await page.close();
  });

  it('closes the card at Escape, at a click elsewhere, and at an edit, and the draft stays as it is', async () => {
    const page = await write(stage);
    await openByPointer(page);
    await page.press('Escape');
    await cardCloses(page);
    await page.pointTo(5, 5);
    await openByPointer(page);
    await page.click(5, 5);
    await cardCloses(page);
    expect(await modelText(page)).toBe(DRAFT);
    await page.close();
  });

  it('keeps the words as they are: after more typing, and after a reload of the page', async () => {
    const page = await write(stage);
    await openByPointer(page);
    await clickInCard(page, 'Keep my words');
    await marksAre(page);
    await page.type(' See you at six.');
    await pause(1_200);
    expect(await marks(page)).toEqual([]);
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(DRAFT);
    await pause(1_500);
    expect(await marks(page)).toEqual([]);
    await page.type(' You never help.');
    await marksAre(page, 'You never help');
    await page.close();
  });
});

await inEachBrowser(['chromium'], (stage) => {
  const asked = (page: TestPage) => (page as ChromiumPage).page;
  /** What the browser does with a command's keys, which no test driver can press: it tells our handler. */
  const command = (name: string) =>
    stage.browser().asExtension(async (pressed) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'command', command: pressed });
    }, name);
  /** Without developer mode an unpacked extension stays away once it was reloaded. */
  const allowReloading = async (page: TestPage) => {
    await page.goto('chrome://extensions');
    await page.evaluate(() => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
      };
      return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    }, undefined);
    await page.close();
  };
  const stopWorkers = async (page: TestPage) => {
    const session = await asked(page).context().newCDPSession(asked(page));
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  describe('by the message that a command sends (its keys reach no test driver)', () => {
    it('moves the focus into the card, and Enter applies and gives the caret back', async () => {
      const page = await write(stage);
      await marksAre(page, BLAME);
      await asked(page).bringToFront();
      await command('open-card');
      const opened = await cardOpens(page);
      expect(opened.rewrites.some(({ focused }) => focused)).toBe(true);
      expect(await focusIsIn(page, 'div')).toBe(true);
      await page.press('Enter');
      await cardCloses(page);
      await until(async () => (await modelText(page)) !== DRAFT, 'Nothing was replaced');
      expect(await focusIsIn(page, 'textarea')).toBe(true);
      await page.close();
    });

    it('gives the caret back at Escape, and the draft is as it was', async () => {
      const page = await write(stage);
      await marksAre(page, BLAME);
      await asked(page).bringToFront();
      await command('next-nudge');
      await cardOpens(page);
      await page.press('Escape');
      await cardCloses(page);
      await page.type('!');
      expect(await modelText(page)).toBe(`${DRAFT}!`);
      await page.close();
    });
  });

  it('goes on when the worker is stopped before the pause, before the card and before the rewrite', async () => {
    const page = await write(stage);
    await stopWorkers(page);
    await marksAre(page, BLAME);
    await stopWorkers(page);
    await openByPointer(page);
    await stopWorkers(page);
    await clickRewrite(page, 0);
    await until(async () => (await modelText(page)) !== DRAFT, 'Nothing was replaced');
    await page.close();
  });

  it('shows a change of settings at once in tabs that are open', async () => {
    const page = await write(stage);
    await marksAre(page, BLAME);
    await setSettings(stage, { nudges: false });
    await marksAre(page);
    await setSettings(stage, {});
    await marksAre(page, BLAME);
    await setSettings(stage, { pausedUntil: Date.now() + 60_000 });
    await marksAre(page);
    const badge = () =>
      stage.browser().asExtension(async () => {
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      }, undefined);
    await until(async () => (await badge()).every((text) => text !== ''), 'No badge says that it is paused');
    await setSettings(stage, {});
    await until(async () => (await badge()).every((text) => text === ''), 'The badge stays');
    await page.close();
  });

  it('ends quietly when the extension is exchanged, and works again in the same tabs without a reload', async () => {
    const page = await write(stage);
    const unused = await stage.newPage();
    await openPlayground(unused, stage.origin(), 'textarea');
    await marksAre(page, BLAME);
    const faults: string[] = [];
    asked(page).on('pageerror', ({ message }) => faults.push(message));
    await allowReloading(await stage.newPage());
    const left = stage.browser().asExtension(() => chrome.runtime.reload(), undefined);
    await Promise.race([left.catch(() => undefined), pause(1_000)]);
    await pause(2_000);
    await asked(page).bringToFront();
    expect(await modelText(page)).toBe(DRAFT);
    await page.type(' You never help.');
    await marksAre(page, BLAME, 'You never help');
    await asked(unused).bringToFront();
    await unused.click(5, 5);
    await asked(unused).locator('#box textarea').click();
    await unused.type(DRAFT);
    await marksAre(unused, BLAME);
    expect(faults).toEqual([]);
    expect(await card(page)).toBeUndefined();
    await page.close();
    await unused.close();
  });
});

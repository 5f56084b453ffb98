import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { card, cardCloses, cardOpens, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser } from './harness/each-browser';
import { pause, until } from './harness/page';
import { boxOf, marksAre, modelText, openPlayground } from './harness/playground';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi. ${BLAME} when I talk.`;

await inEachBrowser(['chromium'], (stage) => {
  let page: ChromiumPage;
  const settings = (given: object) =>
    stage.browser().asExtension((given) => chrome.storage.local.set({ settings: given }), given);
  const write = async (editor: string) => {
    await page.page.bringToFront();
    await openPlayground(page, stage.origin(), editor);
    await page.type(DRAFT);
    await marksAre(page, BLAME);
  };
  const sent = () => page.evaluate(() => [...window.playground.sent], undefined);
  const focused = () => page.evaluate(() => document.activeElement?.localName, undefined);

  beforeAll(async () => {
    page = (await stage.newPage()) as ChromiumPage;
    // The first nudge of a fresh browser waits for worker and scripts to be read.
    await write('input');
  });

  describe('quiet until send', () => {
    it('holds the first Enter that would send, the focus staying, and lets the second pass', async () => {
      await settings({ quietUntilSend: true });
      await write('input');
      await page.press('Enter');
      await cardOpens(page);
      expect(await sent()).toEqual([]);
      expect(await focused()).toBe('input');
      await page.press('Enter');
      expect(await sent()).toEqual([DRAFT]);
      await until(async () => (await card(page)) === undefined, 'The card outlives its draft');
    });

    it("holds the first click on the page's own button, and lets the second pass", async () => {
      await settings({ quietUntilSend: true });
      await write('textarea');
      const { x, y, width, height } = await boxOf(page, '.send');
      await page.click(x + width / 2, y + height / 2);
      expect(await sent()).toEqual([]);
      await page.click(x + width / 2, y + height / 2);
      expect(await sent()).toEqual([DRAFT]);
    });

    it('never holds a key that makes a line, or one that may not send', async () => {
      await settings({ quietUntilSend: true });
      await write('textarea');
      await page.press('Shift+Enter');
      expect(await modelText(page)).toBe(`${DRAFT}\n`);
      expect(await card(page)).toBeUndefined();
    });

    it('holds nothing while it is off', async () => {
      await settings({});
      await write('input');
      await page.press('Enter');
      expect(await sent()).toEqual([DRAFT]);
    });
  });

  it('offers to say a selection another way, on a page where nothing is written, to be copied', async () => {
    await page.goto(`${stage.origin()}/places.html`);
    await page.page.bringToFront();
    await page.evaluate((words) => {
      const line = document.createElement('p');
      line.textContent = words;
      document.body.prepend(line);
      getSelection()?.selectAllChildren(line);
    }, DRAFT);
    await stage.browser().asExtension(async (selectionText) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // What the browser does when the entry of its menu is chosen, which no driver can reach.
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: unknown): void };
      };
      onClicked.dispatch({ menuItemId: 'say-another-way', selectionText, frameId: 0 }, tab);
    }, DRAFT);
    const opened = await cardOpens(page);
    expect(opened.rewrites.length).toBeGreaterThan(0);
    const [first] = opened.rewrites;
    await clickRewrite(page, 0);
    await page.press('Escape');
    await cardCloses(page);
    expect(await page.page.locator('p').first().textContent()).toBe(DRAFT);

    const field = page.page.locator('#plain');
    await until(async () => {
      await field.fill('');
      await field.press('Control+v');
      return (await field.inputValue()) !== '';
    }, 'Nothing was copied');
    expect(first?.name).toContain(await field.inputValue());
  });

  it.each(['textarea', 'lexical', 'slate'])(
    "puts the builder's words in at the caret, as one step: %s",
    async (editor) => {
      await settings({});
      await write(editor);
      await pause(500);
      const put = await stage.browser().asExtension(async (text) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'insert', text });
      }, 'Could we talk?');
      expect(put).toBe(true);
      expect(await modelText(page)).toBe(`${DRAFT} Could we talk?`);
      // Slate makes one step of these words and of what was typed right before them: docs/editors.md.
      if (editor === 'slate') return;
      await page.press('Control+z');
      await until(
        async () => (await modelText(page)) === DRAFT,
        async () => `One undo gives ${await modelText(page)}`,
      );
    },
  );
});

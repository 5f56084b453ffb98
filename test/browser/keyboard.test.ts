import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser, type Stage } from './harness/each-browser';
import { focused, focusIsOn, shows, tabTo } from './harness/focus';
import { type TestPage, until } from './harness/page';
import { marks, modelText, openPlayground } from './harness/playground';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me when I talk about my day.';

/** Journeys by keys alone: no pointer touches a page of ours. */
await inEachBrowser(['chromium', 'firefox'], (stage) => {
  describe('by keys alone', () => {
    it('reads a tip, saves it, and comes back to where it was', async () => {
      const popup = await openOurs(stage, 'popup.html');
      expect(await tabTo(popup, 'Tips')).toEqual(['Nudges', '1 hour', 'Today', 'Tips']);
      const order = await tabTo(popup, /^Understand/);
      expect(order.slice(0, 4)).toEqual(['Tips', 'Try it', 'Save', 'Search tips and questions']);
      await tabTo(popup, /^Time and place/);
      await popup.press('Enter');
      await focusIsOn(popup, /^Time and place/);
      expect((await focused(popup)).role).toBe('h2');
      await tabTo(popup, 'Save');
      await popup.press(' ');
      await focusIsOn(popup, 'Saved');
      await tabTo(popup, 'All topics', 'Shift+Tab');
      await popup.press('Enter');
      await focusIsOn(popup, /^Time and place/);
      expect((await focused(popup)).role).toBe('button');
      expect((await stored(stage)).keepsakes?.savedTips).toHaveLength(1);
      await popup.close();
    });

    it('practices: writes, opens a nudge, takes a rewrite', async () => {
      const popup = await openOurs(stage, 'popup.html');
      await tabTo(popup, 'Tips');
      await popup.press('ArrowRight');
      await focusIsOn(popup, 'Practice');
      await tabTo(popup, 'Write anything');
      await popup.type(BLAME);
      await shows(popup, /1 nudge/);
      await tabTo(popup, /^Other ways to say/);
      await popup.press('Enter');
      await focusIsOn(popup, /^Use: /);
      const { name } = await focused(popup);
      await popup.press('Enter');
      await focusIsOn(popup, 'Write anything');
      const text = await popup.evaluate(() => document.querySelector('textarea')?.value ?? '', undefined);
      expect(text).not.toContain('You never');
      expect(name).toContain(text.slice(0, 12));
      await shows(popup, /No nudges/);
      await popup.close();
    });

    it('goes through an exercise', async () => {
      const popup = await openOurs(stage, 'popup.html#practice');
      await tabTo(popup, /^mind reading/i);
      await popup.press('Enter');
      await focusIsOn(popup, /^mind reading/i);
      await tabTo(popup, 'Next');
      await popup.press('Enter');
      expect((await focused(popup)).role).toBe('h3');
      await tabTo(popup, 'Next');
      await tabTo(popup, 'All of Practice', 'Shift+Tab');
      await popup.press('Enter');
      await focusIsOn(popup, /^mind reading/i);
      await popup.close();
    });

    it('builds a message with the feelings wheel and puts it into the draft on the page', async () => {
      const { page, popup } = await openBeside(stage, 'Hi Sam.');
      await tabTo(popup, 'Tips');
      await popup.press('ArrowRight');
      await popup.press('ArrowRight');
      await focusIsOn(popup, 'Write');
      await tabTo(popup, 'The facts');
      await popup.type('dinner was at nine');
      await tabTo(popup, 'Feelings wheel');
      await popup.press('Enter');
      await tabTo(popup, 'sad');
      await popup.press('ArrowRight');
      await popup.press('ArrowRight');
      await focusIsOn(popup, 'afraid');
      await popup.press('Tab');
      await popup.press('ArrowRight');
      await focusIsOn(popup, 'worried');
      await tabTo(popup, 'What I want');
      await popup.type('to eat with you');
      await tabTo(popup, 'Put into the message');
      await popup.press('Enter');
      await shows(popup, /Put into the message\./);
      expect(await modelText(page)).toMatch(
        /^Hi Sam\. When dinner was at nine, I feel worried\. I[’']d like to eat with you\.$/,
      );
      await popup.close();
      await page.close();
    });

    it('pauses, resumes, and turns a site off and on', async () => {
      const { page, popup } = await openBeside(stage, BLAME);
      const underlined = (count: number) =>
        until(async () => (await marks(page)).length === count, `There should be ${count} underlines`);
      await underlined(1);
      await shows(popup, /1 nudge in this message/);
      expect(await tabTo(popup, '1 hour')).toEqual([
        'Nudges',
        '1 nudge in this message.',
        'On for 127.0.0.1',
        '1 hour',
      ]);
      await popup.press('Enter');
      await focusIsOn(popup, 'Resume');
      await shows(popup, /Paused until/);
      await underlined(0);
      await popup.press('Enter');
      await focusIsOn(popup, '1 hour');
      await tabTo(popup, 'On for 127.0.0.1', 'Shift+Tab');
      await popup.press(' ');
      await shows(popup, /Off for 127\.0\.0\.1/);
      await underlined(0);
      await focusIsOn(popup, 'On for 127.0.0.1');
      await popup.press(' ');
      await underlined(1);
      await popup.close();
      await page.close();
    });

    // A file dialog is the browser's own window: of the two drivers, only Chromium's can answer it.
    if (stage.name === 'chromium')
      it('exports the settings and takes them in again', async () => {
        const options = (await openOurs(stage, 'options.html')) as ChromiumPage;
        await tabTo(options, 'With phrases left alone');
        await options.press(' ');
        await tabTo(options, 'Export');
        const downloads = options.page.waitForEvent('download');
        await options.press('Enter');
        const file = await (await downloads).path();
        const text = await readFile(file, 'utf8');
        expect(JSON.parse(text)).toMatchObject({ format: 'softstart-export', settings: { phrasesLeft: [] } });
        const changed = join(tmpdir(), `softstart-${process.pid}.json`);
        options.page.on('filechooser', (chooser) => void chooser.setFiles(changed));
        const take = async (content: string) => {
          await writeFile(changed, content);
          await options.press('Enter');
        };
        await tabTo(options, 'Import');
        await take(text.replace('"standard"', '"gentle"'));
        await shows(options, /\d+ settings taken over\./);
        await focusIsOn(options, 'Import');
        expect((await stored(stage)).settings?.strictness).toBe('gentle');
        await take('no export at all');
        await shows(options, /That file is not a Softstart export, so nothing was changed\./);
        expect((await stored(stage)).settings?.strictness).toBe('gentle');
        await options.close();
      });

    it('erases everything, after it was asked once more', async () => {
      await stage.browser().asExtension(async () => {
        await chrome.storage.local.set({
          settings: { textSize: 115 },
          keepsakes: { savedTips: ['check-in'] },
        });
      }, undefined);
      const options = await openOurs(stage, 'options.html');
      await tabTo(options, 'Reset everything');
      await options.press('Enter');
      await focusIsOn(options, 'Keep it');
      await options.press('Enter');
      await focusIsOn(options, 'Reset everything');
      expect((await stored(stage)).keepsakes?.savedTips).toHaveLength(1);
      await options.press('Enter');
      await tabTo(options, 'Erase everything', 'Shift+Tab');
      await options.press('Enter');
      await shows(options, /Everything is as it was at the start\./);
      await focusIsOn(options, 'Reset everything');
      expect(await stored(stage)).toEqual({});
      await options.close();
    });
  });
});

interface Kept {
  readonly settings?: { readonly strictness: string };
  readonly keepsakes?: { readonly savedTips: readonly string[] };
}

/** All that the extension keeps now. */
const stored = (stage: Stage): Promise<Kept> =>
  stage.browser().asExtension(async () => (await chrome.storage.local.get(null)) as Kept, undefined);

/** A page of ours, once it is drawn. */
async function openOurs(stage: Stage, path: string): Promise<TestPage> {
  const page = await stage.newPage();
  await page.goto(`${stage.browser().extension}/${path}`);
  await shows(page, /Softstart/);
  return page;
}

/** A page with a draft, and the popup as it stands beside that page. */
async function openBeside(stage: Stage, draft: string): Promise<{ page: TestPage; popup: TestPage }> {
  const page = await stage.newPage();
  await openPlayground(page, stage.origin(), 'textarea');
  await page.type(draft);
  const tab = await stage.browser().asExtension(async (origin) => {
    const tabs = await chrome.tabs.query({ url: `${origin.replace(/:\d+$/, '')}/*` });
    return tabs.at(-1)?.id;
  }, stage.origin());
  const popup = await openOurs(stage, `popup.html?tab=${tab}`);
  await shows(popup, /in this message/);
  return { page, popup };
}

/**
 * `npx tsx test/tools/store-pictures.ts`: makes the stores' pictures from the product itself, 1280×800, light and dark,
 * into test-results/store. Wants `npm run build:playground` and `npx vite build test/playground` before. They are
 * not kept with the sources: look at them, and take them to the stores' forms.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { cardOpens } from '../browser/harness/card';
import type { ChromiumBrowser, ChromiumPage } from '../browser/harness/chromium';
import { launch, OUTPUT, ROOT } from '../browser/harness/launch';
import { pause } from '../browser/harness/page';
import { marksAre, openPlayground, pointAt } from '../browser/harness/playground';
import { serve } from '../browser/harness/server';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

type Theme = 'light' | 'dark';

const BLAME = 'You never listen to me';
const DRAFT = `Hi! ${BLAME} when I talk about my day.`;
/** Wide enough for a card, and with room beside it for the popup. */
const CHAT_ALONE = '.side { display: none } .app { grid-template-columns: 680px; padding-left: 140px }';
/** As wide as browsers make it; it is no higher than 600. */
const POPUP = { width: 380, height: 600 };
/** Between the popup and the window's edges, where browsers let it hang from its button. */
const MARGIN = 12;
/** What comes in with a small movement stands still after it, in milliseconds. */
const STILL = 600;

const pictures = join(ROOT, 'test-results', 'store');
const site = await serve(join(OUTPUT, 'playground'));
const browser = (await launch('chromium')) as ChromiumBrowser;
await mkdir(pictures, { recursive: true });
try {
  for (const theme of ['light', 'dark'] as const) await draw(theme);
  console.log(`Pictures: ${pictures}`);
} finally {
  await browser.close();
  await site.close();
}

async function draw(theme: Theme): Promise<void> {
  const picture = (name: string) => join(pictures, `${name}-${theme}.png`);
  await browser.asExtension((wanted) => chrome.storage.local.set({ settings: { theme: wanted } }), theme);
  const chat = await chatIn(theme);
  await chat.type(DRAFT);
  const [mark] = await marksAre(chat, BLAME);
  const tab = await browser.asExtension(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return tabs.at(-1)?.id;
  }, undefined);
  const written = await chat.page.screenshot();
  if (mark) await pointAt(chat, mark);
  await cardOpens(chat);
  await pause(STILL);
  await chat.screenshot(picture('1-card'));
  for (const [name, place] of [
    ['2-popup', `?tab=${tab}`],
    ['3-builder', `?tab=${tab}#write`],
  ] as const)
    await hang(written, await popupAt(place), picture(name));
  await chat.close();
  const options = await ownPage('/options.html');
  await options.page.screenshot({ path: picture('4-options') });
  await options.close();
}

/** The playground's chat alone, without the list beside it that is there for developers. */
async function chatIn(theme: Theme): Promise<ChromiumPage> {
  const chat = (await browser.newPage()) as ChromiumPage;
  await openPlayground(chat, site.origin, 'contenteditable', theme);
  await chat.page.addStyleTag({ content: CHAT_ALONE });
  return chat;
}

async function popupAt(place: string): Promise<Buffer> {
  const popup = await ownPage(`/popup.html${place}`, POPUP);
  const seen = await popup.page.locator('.popup').screenshot();
  await popup.close();
  return seen;
}

/** A page of the extension, once its letters are there and nothing is being read any more. */
async function ownPage(
  path: string,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 800 },
): Promise<ChromiumPage> {
  const own = (await browser.newPage()) as ChromiumPage;
  await own.page.setViewportSize(size);
  await own.goto(`${browser.extension}${path}`);
  await own.page.waitForFunction(
    () => document.body.innerText.trim().length > 40 && document.querySelector('.popup-loading') === null,
  );
  await own.page.evaluate(() => document.fonts.ready);
  await pause(STILL);
  return own;
}

/** Lays the picture of a popup over that of the chat, at the place where browsers open it. */
async function hang(under: Buffer, popup: Buffer, path: string): Promise<void> {
  const { page }: { page: Page } = (await browser.newPage()) as ChromiumPage;
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  await page.setContent(`<body style="margin: 0">
    <img src="${source(under)}" style="display: block; width: 1280px; height: 800px" alt="">
    <img src="${source(popup)}" alt="" style="position: absolute; top: ${MARGIN}px; right: ${MARGIN}px;
      border-radius: 8px; box-shadow: 0 4px 24px rgb(0 0 0 / 35%)">`);
  await page.screenshot({ path });
  await page.close();
}

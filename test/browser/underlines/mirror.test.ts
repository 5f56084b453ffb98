import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { drive, tell } from '../editors/drive';
import { inEachBrowser } from '../harness/each-browser';
import { drawnAnew, pause, type TestPage } from '../harness/page';
import { type Shift, shiftBetween } from './shift';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

/** Long enough to wrap and to scroll; kerning, ligatures, a tab and a word that must break. */
const WORDS =
  'WAVE To office affine 100%\there. Averylongwordwithoutanyplacetobreakitatallwhichmustbreakanyway, ok? '.repeat(
    3,
  );

/** Drawn to the pixel. */
const STYLES: Readonly<Record<string, string>> = {
  'as the browser draws it': '',
  padding: 'padding:13px 7px 3px 22px',
  'thick, uneven borders': 'border:5px solid gray;border-left-width:11px',
  'a content box of a fractional width': 'box-sizing:content-box;width:300.4px',
  'a large italic serif': 'font:italic 700 19.5px/1.7 serif',
  'spaced letters and words': 'letter-spacing:1.3px;word-spacing:4px',
  'centered capitals': 'text-align:center;text-transform:uppercase',
  'right to left': 'direction:rtl',
  'no wrapping': 'white-space:pre',
  'dark ground': 'background:#222;color:#eee',
};
/** Browsers draw enlarged and turned words at other fractions of a pixel each time. */
const SHAPES: Readonly<Record<string, string>> = {
  scaled: 'transform:scale(1.25);transform-origin:0 0',
  'scaled unevenly, moved': 'transform:translate(20px,10px) scale(1.3,0.8)',
  zoomed: 'zoom:1.5',
  'zoomed out': 'zoom:0.5',
  turned: 'transform:rotate(12deg)',
  'turned by a property of its own': 'rotate:-8deg;scale:1.1',
  skewed: 'transform:skewX(10deg)',
  'from right to left, turned and scrolled': 'direction:rtl;transform:rotate(5deg);padding:9px',
};
const PAGE_ZOOMS = [0.5, 0.67, 1.25, 2];

/** Where the words differ by more than their smoothed edges, no shift is to be believed. */
const isOff = ({ worst, unlike }: Shift) => worst > 1 || unlike > 0.75;

const folder = await mkdtemp(join(tmpdir(), 'softstart-mirror-'));
afterAll(() => rm(folder, { recursive: true }));

async function shot(page: TestPage): Promise<PNG> {
  const path = join(folder, 'shot.png');
  await page.screenshot(path);
  return PNG.sync.read(await readFile(path));
}

/** Draws a field: by the browser, by the mirror alone, and without words. */
async function bothWays(page: TestPage, name: string, css: string, scroll: number): Promise<[PNG, PNG, PNG]> {
  await page.evaluate(
    ({ name, css, words }) => {
      // Chromium has ranges into a field's value, and needs no mirror; older ones do.
      for (const { prototype } of [HTMLTextAreaElement, HTMLInputElement])
        Reflect.deleteProperty(prototype, 'createValueRange');
      document.body.replaceChildren(document.createElement(name));
      const field = document.body.firstElementChild as HTMLTextAreaElement;
      field.id = 'field';
      field.spellcheck = false;
      field.style.cssText = `width:300px;margin:50px;outline:none;resize:none;caret-color:transparent;${css}`;
      field.value = words;
      field.focus();
      field.setSelectionRange(0, 0);
    },
    { name, css, words: name === 'input' ? WORDS.slice(0, 120) : WORDS },
  );
  // The browser brings the caret into view a moment after the focus.
  await drawnAnew(page);
  await page.evaluate((scroll) => document.querySelector('#field')?.scrollTo(scroll, scroll), scroll);
  await drawnAnew(page);
  const field = await shot(page);
  await drive(page, '#field');
  await tell(page, 'mark', 0, 20);
  // Now the mirror's words are shown, and the field's are not.
  await page.inClosedRoots((root) => {
    const words = root.querySelector<HTMLElement>('.words');
    const shown = document.querySelector<HTMLElement>('#field');
    if (!words || !shown) return;
    const { color } = getComputedStyle(shown);
    words.style.color = color;
    words.style.setProperty('-webkit-text-fill-color', color);
    shown.style.color = 'transparent';
    CSS.highlights.clear();
  }, undefined);
  await drawnAnew(page);
  const mirrored = await shot(page);
  await page.inClosedRoots((root) => root.querySelector('.words')?.remove(), undefined);
  await drawnAnew(page);
  const blank = await shot(page);
  await page.evaluate(() => window.driver.close(), undefined);
  return [field, mirrored, blank];
}

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it.each(['textarea', 'input'])('stands exactly on the words of a %s, however it is drawn', async (name) => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    for (const [style, css] of Object.entries(STYLES)) {
      for (const scroll of [0, 37]) {
        const [field, mirrored] = await bothWays(page, name, css, scroll);
        const { width, height, data } = field;
        const differing = pixelmatch(data, mirrored.data, undefined, width, height, { threshold: 0.1 });
        expect(differing, `${style}, scrolled by ${scroll}`).toBeLessThanOrEqual(12);
      }
    }
    await page.close();
  });

  it('stands within a pixel of the words of a field that is turned, skewed or enlarged', async () => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    const shifts: Record<string, Shift> = {};
    for (const [shape, css] of Object.entries(SHAPES))
      shifts[shape] = shiftBetween(...(await bothWays(page, 'textarea', css, 37)));
    expect(JSON.stringify(Object.entries(shifts).filter(([, shift]) => isOff(shift)))).toBe('[]');
    await page.close();
  }, 180_000);

  it('stands within a pixel of the words on a page that is zoomed', async () => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    const zoom = (factor: number) =>
      stage.browser().asExtension(async (factor) => {
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        for (const { id } of tabs) await chrome.tabs.setZoom(id ?? -1, factor);
      }, factor);
    const shifts: Record<string, Shift> = {};
    for (const factor of PAGE_ZOOMS) {
      await zoom(factor);
      await pause(200);
      for (const style of ['padding', 'a large italic serif'])
        shifts[`${style} at ${factor}`] = shiftBetween(
          ...(await bothWays(page, 'textarea', STYLES[style] ?? '', 37)),
        );
    }
    await zoom(1);
    expect(JSON.stringify(Object.entries(shifts).filter(([, shift]) => isOff(shift)))).toBe('[]');
    await page.close();
  }, 180_000);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { drive, tell } from '../editors/drive';
import { drawnAnew, pause, type TestPage, until } from '../harness/page';

/** Long enough to wrap and to scroll; kerning, ligatures, a tab and a word that must break. */
const WORDS =
  'WAVE To office affine 100%\there. Averylongwordwithoutanyplacetobreakitatallwhichmustbreakanyway, ok? '.repeat(
    3,
  );

/** Drawn to the pixel. */
export const STYLES: Readonly<Record<string, string>> = {
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
export const SHAPES: Readonly<Record<string, string>> = {
  scaled: 'transform:scale(1.25);transform-origin:0 0',
  'scaled unevenly, moved': 'transform:translate(20px,10px) scale(1.3,0.8)',
  zoomed: 'zoom:1.5',
  'zoomed out': 'zoom:0.5',
  turned: 'transform:rotate(12deg)',
  'turned by a property of its own': 'rotate:-8deg;scale:1.1',
  skewed: 'transform:skewX(10deg)',
  'from right to left, turned and scrolled': 'direction:rtl;transform:rotate(5deg);padding:9px',
};
async function shot(page: TestPage): Promise<PNG> {
  const folder = await mkdtemp(join(tmpdir(), 'softstart-mirror-'));
  const path = join(folder, 'shot.png');
  await page.screenshot(path);
  const picture = PNG.sync.read(await readFile(path));
  await rm(folder, { recursive: true });
  return picture;
}

/** What lies over the page, with the field in it. */
export const OVER_THE_PAGE = ['dialog', 'popover', 'fullscreen'] as const;
export type Around = (typeof OVER_THE_PAGE)[number] | 'page';

/** Opens an empty layer for the field. */
async function lay(page: TestPage, around: Around): Promise<void> {
  await page.evaluate((around) => {
    const layer = document.createElement(around === 'dialog' ? 'dialog' : 'div');
    layer.id = 'layer';
    document.body.replaceChildren(layer);
    if (around === 'popover') layer.popover = 'manual';
    if (around === 'popover') layer.showPopover();
    if (around === 'dialog') (layer as HTMLDialogElement).showModal();
    // Only a person's hand makes a page fill the screen.
    if (around === 'fullscreen') document.addEventListener('keydown', () => void layer.requestFullscreen());
  }, around);
  if (around !== 'fullscreen') return;
  const filled = () => page.evaluate(() => document.fullscreenElement !== null, undefined);
  // A window that is not yet at the front takes no notice of the first key.
  await until(async () => {
    if (await filled()) return true;
    await page.press('Shift');
    await pause(200);
    return filled();
  }, 'The page does not fill the screen');
}

/** Draws a field: by the browser, by the mirror alone, and without words. */
export async function bothWays(
  page: TestPage,
  name: string,
  css: string,
  scroll: number,
  around: Around = 'page',
): Promise<[PNG, PNG, PNG]> {
  await lay(page, around);
  await page.evaluate(
    ({ name, css, words }) => {
      // Chromium has ranges into a field's value, and needs no mirror; older ones do.
      for (const { prototype } of [HTMLTextAreaElement, HTMLInputElement])
        Reflect.deleteProperty(prototype, 'createValueRange');
      const layer = document.querySelector('#layer') as HTMLElement;
      const field = layer.appendChild(document.createElement(name)) as HTMLTextAreaElement;
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

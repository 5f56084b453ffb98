import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, expect, it } from 'vitest';
import { drive, tell } from '../editors/drive';
import { inEachBrowser } from '../harness/each-browser';
import { pause, type TestPage } from '../harness/page';

/** Long enough to wrap and to scroll; kerning, ligatures, a tab and a word that must break. */
const WORDS =
  'WAVE To office affine 100%\there. Averylongwordwithoutanyplacetobreakitatallwhichmustbreakanyway, ok? '.repeat(
    3,
  );

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
  scaled: 'transform:scale(1.25);transform-origin:0 0',
  zoomed: 'zoom:1.5',
};

const folder = await mkdtemp(join(tmpdir(), 'softstart-mirror-'));
afterAll(() => rm(folder, { recursive: true }));

async function shot(page: TestPage): Promise<PNG> {
  const path = join(folder, 'shot.png');
  await page.screenshot(path);
  return PNG.sync.read(await readFile(path));
}

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it.each(['textarea', 'input'])('stands exactly on the words of a %s, however it is drawn', async (name) => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    for (const [style, css] of Object.entries(STYLES)) {
      // Chromium draws enlarged words at other fractions of a pixel than the field's own.
      if (stage.name === 'chromium' && /^(scaled|zoomed)$/.test(style)) continue;
      for (const scroll of [0, 37]) {
        await page.evaluate(
          ({ name, css, words }) => {
            // Chromium has ranges into a field's value, and needs no mirror; older ones do.
            for (const { prototype } of [HTMLTextAreaElement, HTMLInputElement])
              Reflect.deleteProperty(prototype, 'createValueRange');
            document.body.replaceChildren(document.createElement(name));
            const field = document.body.firstElementChild as HTMLTextAreaElement;
            field.id = 'field';
            field.spellcheck = false;
            field.style.cssText = `width:300px;margin:30px 50px;outline:none;resize:none;caret-color:transparent;${css}`;
            field.value = words;
            field.focus();
            field.setSelectionRange(0, 0);
          },
          { name, css, words: name === 'input' ? WORDS.slice(0, 120) : WORDS },
        );
        // The browser brings the caret into view a moment after the focus.
        await pause(60);
        await page.evaluate((scroll) => document.querySelector('#field')?.scrollTo(scroll, scroll), scroll);
        await pause(60);
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
        await pause(30);
        const mirrored = await shot(page);
        const { width, height, data } = field;
        const differing = pixelmatch(data, mirrored.data, undefined, width, height, { threshold: 0.1 });
        expect(differing, `${style}, scrolled by ${scroll}`).toBeLessThanOrEqual(12);
        await page.evaluate(() => window.driver.close(), undefined);
      }
    }
    await page.close();
  });
});

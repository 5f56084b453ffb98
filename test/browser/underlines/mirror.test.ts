import pixelmatch from 'pixelmatch';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inEachBrowser } from '../harness/each-browser';
import { pause } from '../harness/page';
import { bothWays, OVER_THE_PAGE, SHAPES, STYLES } from './both-ways';
import { type Shift, shiftBetween } from './shift';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const PAGE_ZOOMS = [0.5, 0.67, 1.25, 2];

/** Where the words differ by more than their smoothed edges, no shift is to be believed. */
const isOff = ({ worst, unlike }: Shift) => worst > 1 || unlike > 0.75;

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

  // The keys of Firefox's driver do not reach what fills the screen.
  const layers = OVER_THE_PAGE.filter((around) => stage.name === 'chromium' || around !== 'fullscreen');
  it.each(layers)('stands on the words over what lies over the page: %s', async (around) => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    const shifts: Record<string, Shift> = {};
    for (const style of ['padding', 'dark ground', 'right to left'])
      shifts[style] = shiftBetween(...(await bothWays(page, 'textarea', STYLES[style] ?? '', 37, around)));
    expect(JSON.stringify(Object.entries(shifts).filter(([, shift]) => isOff(shift)))).toBe('[]');
    await page.close();
  });

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

await inEachBrowser(
  ['chromium', 'firefox'],
  (stage) => {
    it('stands within a pixel of the words on a screen of two pixels for one', async () => {
      const page = await stage.newPage();
      await page.goto(`${stage.origin()}/places.html`);
      expect(await page.evaluate(() => devicePixelRatio, undefined)).toBe(2);
      const shifts: Record<string, Shift> = {};
      for (const [style, css] of Object.entries(STYLES))
        shifts[style] = shiftBetween(...(await bothWays(page, 'textarea', css, 37)));
      for (const shape of ['scaled', 'turned', 'zoomed'])
        shifts[shape] = shiftBetween(...(await bothWays(page, 'textarea', SHAPES[shape] ?? '', 37)));
      expect(JSON.stringify(Object.entries(shifts).filter(([, shift]) => isOff(shift)))).toBe('[]');
      await page.close();
    }, 180_000);
  },
  { pixelRatio: 2, width: 640, height: 600 },
);

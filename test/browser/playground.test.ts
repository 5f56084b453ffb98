import { expect, it } from 'vitest';
import { EDITORS } from '../playground/names';
import { inEachBrowser } from './harness/each-browser';
import { modelText, openPlayground, shownText } from './harness/playground';

/** Innocent, so that nothing is underlined here. */
const DRAFT = 'Hello there 👋🏽 see you at six.';

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it.each(EDITORS)('%s holds what the keyboard types, shows it, and sends it', async (editor) => {
    const page = await stage.newPage();
    await openPlayground(page, stage.origin(), editor);
    await page.type(DRAFT);
    expect(await modelText(page)).toBe(DRAFT);
    expect(await shownText(page)).toBe(DRAFT);
    await page.press('Enter');
    expect(await page.evaluate(() => window.playground.sent, undefined)).toEqual([DRAFT]);
    expect(await modelText(page)).toBe('');
    await page.close();
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser } from './harness/each-browser';
import { pause } from './harness/page';
import { marks, marksAre, modelText, openPlayground } from './harness/playground';

const BLAME = 'You never listen to me';
const SECOND = 'You always forget me';
/** Milliseconds after which a nudge would have come. */
const QUIET = 1_300;

await inEachBrowser(['chromium'], (stage) => {
  let page: ChromiumPage;
  beforeAll(async () => {
    page = (await stage.newPage()) as ChromiumPage;
    // The first nudge of a fresh browser waits for worker and scripts to be read.
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(`${BLAME}. `);
    await marksAre(page, BLAME);
  });

  describe.each(['textarea', 'contenteditable', 'lexical', 'prosemirror'])(
    'an input method in %s',
    (editor) => {
      it('is left alone until the words are there: no nudge, no mark moved', async () => {
        await page.page.bringToFront();
        await openPlayground(page, stage.origin(), editor);
        const session = await page.page.context().newCDPSession(page.page);
        await page.type(`Hi. ${BLAME}. `);
        await marksAre(page, BLAME);
        for (const end of [3, 9, SECOND.length]) {
          const text = SECOND.slice(0, end);
          await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
          await pause(60);
        }
        await pause(QUIET);
        expect((await marks(page)).map(({ text }) => text)).toEqual([BLAME]);
        await session.send('Input.insertText', { text: SECOND });
        await marksAre(page, BLAME, SECOND);
        expect(spaces(await modelText(page))).toBe(`Hi. ${BLAME}. ${SECOND}`);
        await session.detach();
      });
    },
  );

  it.each(['textarea', 'contenteditable', 'slate', 'quill'])(
    'hears what is dictated, without keys: %s',
    async (editor) => {
      await openPlayground(page, stage.origin(), editor);
      await page.page.keyboard.insertText(`Hi. ${BLAME}. `);
      await marksAre(page, BLAME);
      expect(spaces(await modelText(page))).toBe(`Hi. ${BLAME}. `);
    },
  );

  it('keeps a mark on its words when a word before them is corrected', async () => {
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(`Teh thing: ok. ${BLAME}. `);
    await marksAre(page, BLAME);
    await page.evaluate(() => {
      const field = document.querySelector('#box textarea') as HTMLTextAreaElement;
      field.setRangeText('The', 0, 3, 'preserve');
      field.dispatchEvent(
        new InputEvent('input', { inputType: 'insertReplacementText', data: 'The', bubbles: true }),
      );
    }, undefined);
    await marksAre(page, BLAME);
    expect(await modelText(page)).toBe(`The thing: ok. ${BLAME}. `);
  });

  it.each(['textarea', 'contenteditable'])(
    'has no nudge too many after a burst of undo and redo: %s',
    async (editor) => {
      await openPlayground(page, stage.origin(), editor);
      await page.type(`Hi. ${BLAME}. `);
      await marksAre(page, BLAME);
      for (let turn = 0; turn < 12; turn++) await page.press('Control+z');
      await pause(QUIET);
      expect(await marks(page)).toEqual([]);
      for (let turn = 0; turn < 12; turn++) await page.press('Control+Shift+z');
      expect(spaces(await modelText(page))).toBe(`Hi. ${BLAME}. `);
      await marksAre(page, BLAME);
    },
  );
});

function spaces(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

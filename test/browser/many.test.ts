import { expect, it } from 'vitest';
import { cardCloses, cardOpens, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser } from './harness/each-browser';
import { until } from './harness/page';
import { marksAre, modelText, openPlayground, pointAt } from './harness/playground';

const EDITORS = [
  ...['textarea', 'contenteditable', 'lexical', 'slate', 'quill'],
  ...['prosemirror', 'tiptap', 'draft', 'codemirror', 'react'],
];
const BLAME = 'You never listen to me';
const FRAMES = 30;

await inEachBrowser(['chromium'], (stage) => {
  it('ten tabs with drafts each keep their own, and none hears of another', async () => {
    const tabs: { page: ChromiumPage; draft: string }[] = [];
    for (const [place, editor] of EDITORS.entries()) {
      const page = (await stage.newPage()) as ChromiumPage;
      await openPlayground(page, stage.origin(), editor);
      const draft = `Tab ${place}. ${BLAME} when I talk.`;
      await page.type(draft);
      await marksAre(page, BLAME);
      tabs.push({ page, draft });
    }
    for (const { page, draft } of tabs.toReversed()) {
      await page.page.bringToFront();
      expect(await modelText(page)).toBe(draft);
      const [mark] = await marksAre(page, BLAME);
      if (mark) await pointAt(page, mark);
      await cardOpens(page);
    }
    for (const { page, draft } of tabs) {
      await page.page.bringToFront();
      await clickRewrite(page, 0);
      await cardCloses(page);
      const now = await until(async () => {
        const text = await modelText(page);
        return text !== draft && text;
      }, 'Nothing was replaced');
      expect(now.startsWith(draft.slice(0, 6)) && !now.includes(BLAME)).toBe(true);
    }
    for (const { page } of tabs) await page.close();
  });

  it(`of ${FRAMES} frames only the one that is written in has more than a listener`, async () => {
    const { page } = (await stage.newPage()) as ChromiumPage;
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Softstart') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    await page.goto(`${stage.origin()}/rooms.html?many-frames`);
    const running = async (what: string) => {
      const asked = worlds.map((contextId) =>
        session.send('Runtime.evaluate', { expression: `typeof ${what} !== 'undefined'`, contextId }).then(
          ({ result }) => result.value === true,
          // A world goes with the document that was in a frame before its own.
          () => false,
        ),
      );
      return (await Promise.all(asked)).filter(Boolean).length;
    };
    await until(async () => (await running('softstart')) === FRAMES + 1, 'Not every frame is watched');
    expect(await running('softstartNudge')).toBe(0);
    const written = page.frameLocator('iframe').nth(16).locator('.draft');
    await written.click();
    await written.pressSequentially(`${BLAME}. `);
    const heard = () =>
      page.evaluate(() => {
        const frame = document.querySelectorAll('iframe')[16]?.contentWindow as Window & typeof globalThis;
        return frame.CSS.highlights.size > 0;
      });
    await until(heard, 'Nothing was heard in the frame');
    expect(await running('softstartNudge')).toBe(1);
    await page.close();
  });
});

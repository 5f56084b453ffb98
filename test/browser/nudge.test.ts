import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyze';
import type { Flag } from '@/lib/flag';
import { rewritesFor } from '@/lib/rewrite';
import type { EditorName } from '../playground/names';
import { card, cardCloses, cardOpens, clickRewrite } from './harness/card';
import { callCommand } from './harness/command';
import { inEachBrowser } from './harness/each-browser';
import type { TestPage } from './harness/page';
import { until } from './harness/page';
import { marksAre, modelText, openPlayground, pointAt, shownText } from './harness/playground';

const BEFORE = 'Hi Sam 👋🏽 ';
const AFTER = ' See you at six.';
const DRAFT = `${BEFORE}You never listen to me when I talk about my day.${AFTER}`;

const EDITORS = {
  chromium: ['textarea', 'input', 'react', 'contenteditable', 'lexical', 'slate', 'quill', 'prosemirror'],
  firefox: ['textarea', 'contenteditable', 'lexical', 'prosemirror'],
} as const satisfies Record<string, readonly EditorName[]>;

const flag = onlyFlag(DRAFT);
const rewrites = rewritesFor(DRAFT, flag).rewrites;
const last = rewrites.length - 1;

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  describe.each(EDITORS[stage.name])('a nudge in %s', (editor) => {
    it('is underlined, opens by pointer, rewrites the clause alone, and one undo brings it back', async () => {
      const page = await stage.newPage();
      await openPlayground(page, stage.origin(), editor);
      await page.type(DRAFT);
      const [mark] = await marksAre(page, flag.quote);
      expect(await card(page)).toBeUndefined();

      if (mark) await pointAt(page, mark);
      const opened = await cardOpens(page);
      expect(opened.effect).toBe(flag.effect);
      expect(opened.rewrites.map(({ name }) => name)).toEqual(
        rewrites.map(({ text }) => expect.stringContaining(text)),
      );
      for (const box of mark?.boxes ?? []) expect(overlap(box, opened.box)).toBe(false);

      await clickRewrite(page, 0);
      await reads(page, rewritten(0));
      await cardCloses(page);
      await page.press('Control+z');
      await reads(page, DRAFT);
      await page.close();
    });

    it("opens by the command's handler, takes arrows and Enter, and typing goes on after the new words", async () => {
      const page = await stage.newPage();
      await openPlayground(page, stage.origin(), editor);
      await page.type(DRAFT);
      await marksAre(page, flag.quote);

      await callCommand(stage.browser(), 'next-nudge');
      const opened = await cardOpens(page);
      expect(opened.rewrites.map(({ focused }) => focused).indexOf(true)).toBe(0);
      for (let row = 1; row <= last; row += 1) {
        await page.press('ArrowDown');
        await until(
          async () => (await card(page))?.rewrites[row]?.focused,
          `The arrow does not reach row ${row}`,
        );
      }
      await page.press('Enter');
      await reads(page, rewritten(last));
      await cardCloses(page);
      expect(await page.evaluate(() => window.playground.sent, undefined)).toEqual([]);

      await page.type(' Really.');
      const { start, end, text } = rewriteAt(last);
      await reads(page, `${DRAFT.slice(0, start)}${text} Really.${DRAFT.slice(end)}`);
      await page.close();
    });

    it('goes when its words are touched, and Escape closes its card with the draft as it was', async () => {
      const page = await stage.newPage();
      await openPlayground(page, stage.origin(), editor);
      await page.type(DRAFT.slice(0, BEFORE.length + flag.quote.length + 1));
      const [mark] = await marksAre(page, flag.quote);
      if (mark) await pointAt(page, mark);
      await cardOpens(page);
      await page.press('Escape');
      await cardCloses(page);
      // Some editors give up the focus at Escape, with and without a card.
      await page.evaluate(() => window.playground.focus(), undefined);
      await page.press('Backspace');
      await page.press('Backspace');
      await marksAre(page);
      expect(await modelText(page)).toBe(DRAFT.slice(0, BEFORE.length + flag.quote.length - 1));
      await page.close();
    });
  });
});

function onlyFlag(draft: string): Flag {
  const [first, ...others] = analyze(draft);
  if (!first || others.length > 0) throw new Error(`One nudge is expected in ${JSON.stringify(draft)}`);
  return first;
}

function rewriteAt(index: number) {
  const rewrite = rewrites[index];
  if (!rewrite) throw new Error(`The engine offers no rewrite ${index} for ${JSON.stringify(DRAFT)}`);
  return rewrite;
}

/** The whole draft with one rewrite in its place. */
function rewritten(index: number): string {
  const { start, end, text } = rewriteAt(index);
  return DRAFT.slice(0, start) + text + DRAFT.slice(end);
}

/** Waits until both the editor's model and the page hold exactly this text. */
async function reads(page: TestPage, text: string): Promise<void> {
  await until(
    async () => (await modelText(page)) === text && (await shownText(page)) === text,
    async () =>
      `The draft should read\n${text}\nits model says\n${await modelText(page)}\nthe page shows\n${await shownText(page)}`,
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyze';
import { softenAll } from '@/lib/rewrite/soften';
import type { EditorName } from '../playground/names';
import { cardCloses, cardOpens, clickInCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { until } from './harness/page';
import { marksAre, modelText, openPlayground, pointAt, shownText } from './harness/playground';

const DRAFT =
  'Hi Sam 👋🏽 You forgot my birthday. You never listen to me when I talk about my day. See you at six.';

const EDITORS = {
  chromium: ['textarea', 'contenteditable', 'lexical', 'prosemirror'],
  firefox: ['textarea', 'prosemirror'],
} as const satisfies Record<string, readonly EditorName[]>;

const flags = analyze(DRAFT);
const { text: SOFTENED, rewrites } = softenAll(DRAFT, flags);

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  it('offers to soften the whole where more than one clause is heard', async () => {
    const page = await stage.newPage();
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(DRAFT);
    const [mark] = await marksAre(page, ...flags.map(({ quote }) => quote));
    if (mark) await pointAt(page, mark);
    expect((await cardOpens(page)).text).toContain('Soften the whole message');
    await page.press('Escape');
    await cardCloses(page);
    await page.close();
  });

  describe.each(EDITORS[stage.name])('softening the whole message in %s', (editor) => {
    it('shows how it would read, puts it in, and one undo brings the draft back', async () => {
      expect(rewrites).toHaveLength(2);
      const page = await stage.newPage();
      await openPlayground(page, stage.origin(), editor);
      const reads = (text: string) =>
        until(
          async () => (await modelText(page)) === text && (await shownText(page)) === text,
          async () => `The draft should read\n${text}\nand reads\n${await modelText(page)}`,
        );
      await page.type(DRAFT);
      const [mark] = await marksAre(page, ...flags.map(({ quote }) => quote));

      if (mark) await pointAt(page, mark);
      await cardOpens(page);
      await clickInCard(page, 'Soften the whole message');
      await until(async () => (await cardOpens(page)).text.includes(SOFTENED), 'The whole is not shown');
      expect(await modelText(page)).toBe(DRAFT);

      await clickInCard(page, 'Use this');
      await reads(SOFTENED);
      await cardCloses(page);
      await page.press('Control+z');
      await reads(DRAFT);
      await page.close();
    });
  });
});

import { describe, expect, it } from 'vitest';
import { EDITORS, type EditorName } from '../../playground/names';
import { inEachBrowser } from '../harness/each-browser';
import { rest, type TestPage, until } from '../harness/page';
import { marksAre, modelText, openPlayground } from '../harness/playground';
import { drive, replace, state, tell } from './drive';

/** Innocent, so that the extension itself stays silent beside the test. */
const OLD = 'meet at the old bridge';
const NEW = 'walk by the river';
const SENTENCE = `So, we could ${OLD} when it is dry.`;
const FIELD = '#box textarea, #box input, #box [contenteditable]';
/** Milliseconds that a draft rests before a nudge shows. */
const PAUSE = 600;

const REDO: Partial<Record<EditorName, string>> = {
  slate: 'Control+y',
  prosemirror: 'Control+y',
  codemirror: 'Control+y',
};
const ONE_LINE: readonly EditorName[] = ['input'];
const WITH_BOLD: readonly EditorName[] = ['contenteditable', 'lexical', 'quill', 'tiptap'];

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  const open = async (editor: EditorName, typing: (page: TestPage) => Promise<void>) => {
    const page = await stage.newPage();
    await openPlayground(page, stage.origin(), editor);
    await typing(page);
    await rest(page, PAUSE);
    await drive(page, FIELD);
    return page;
  };
  const html = (page: TestPage) => page.evaluate(() => window.playground.html(), undefined);

  /** The whole contract over one draft; `text` is what was typed. */
  const holds = async (page: TestPage, editor: EditorName, text: string, before?: () => Promise<void>) => {
    const reads = (wanted: string) =>
      until(
        async () => (await state(page)).text === wanted && spaces(await modelText(page)) === wanted,
        async () =>
          `Should read ${wanted}\nshows ${(await state(page)).text}\nholds ${await modelText(page)}`,
        3_000,
      );
    const start = text.indexOf(OLD);
    const span = { start, end: start + OLD.length };
    await reads(text);
    expect((await state(page)).selection).toEqual({ start: text.length, end: text.length });

    const untouched = await html(page);
    await tell(page, 'mark', span.start, span.end);
    await marksAre(page, OLD);
    expect(await replace(page, span, 'meet at the new bridge', NEW)).toBe('stale');
    await reads(text);
    expect(await html(page)).toBe(untouched);

    await before?.();
    expect(await replace(page, span, OLD, NEW)).toBe('applied');
    const changed = text.replace(OLD, NEW);
    await reads(changed);
    const caret = start + NEW.length;
    expect((await state(page)).selection).toEqual({ start: caret, end: caret });
    expect((await state(page)).edits).toBeGreaterThan(0);

    await page.press('Control+z');
    await reads(text);
    await page.press(REDO[editor] ?? 'Control+Shift+z');
    await reads(changed);
    await tell(page, 'focus', caret);
    await rest(page, 100);
    await page.type(' now');
    const longer = changed.replace(NEW, `${NEW} now`);
    await reads(longer);

    // The mark stays on its words while others are typed before them, and goes when they are touched.
    await tell(page, 'mark', start, caret);
    await tell(page, 'focus', start - 1);
    await rest(page, 100);
    await page.type(' well');
    await reads(longer.replace(NEW, `well ${NEW}`));
    await marksAre(page, NEW);
    await tell(page, 'focus', start + ' well'.length + 4);
    await rest(page, 100);
    await page.type('x');
    await marksAre(page);
    await page.evaluate(() => window.driver.close(), undefined);
    await page.close();
  };

  describe('replaces a span and nothing else, as one step that can be undone', () => {
    it.each(EDITORS)('%s, the focus elsewhere', async (editor) => {
      const page = await open(editor, (page) => page.type(SENTENCE));
      await holds(page, editor, SENTENCE, () =>
        page.evaluate(() => (document.activeElement as HTMLElement).blur(), undefined),
      );
    });

    it.each(EDITORS)('%s, after other lines', async (editor) => {
      const text = ONE_LINE.includes(editor) ? SENTENCE : `Hi there,\n\n${SENTENCE}`;
      const page = await open(editor, (page) => page.type(text));
      await holds(page, editor, text);
    });

    it.each(WITH_BOLD)('%s, with bold words in the span', async (editor) => {
      const [head = '', tail = ''] = SENTENCE.split(' the old');
      const page = await open(editor, async (page) => {
        await page.type(head);
        await page.press('Control+b');
        await page.type(' the old');
        await page.press('Control+b');
        await page.type(tail);
      });
      await holds(page, editor, SENTENCE);
    });
  });
});

function spaces(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

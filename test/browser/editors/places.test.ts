import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { rest, type TestPage } from '../harness/page';
import { drive, replace, state, tell } from './drive';

const SENTENCE = 'So, we could meet at the old bridge.';
const OLD = 'meet at the old bridge';
const SPAN = { start: SENTENCE.indexOf(OLD), end: SENTENCE.indexOf(OLD) + OLD.length };

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  const open = async (selector: string) => {
    const page = await stage.newPage();
    await page.goto(`${stage.origin()}/places.html`);
    const name = await drive(page, selector);
    await tell(page, 'focus', 0);
    return { page, name };
  };
  /** Gives an editable other content, as its page would. */
  const fill = (page: TestPage, markup: string) =>
    page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      window.driver.editor.element.replaceChildren(...parsed.body.childNodes);
    }, markup);

  it.each([
    ['a field in nested open shadow roots', '#host >>> div >>> textarea'],
    ['an editable in nested open shadow roots', '#host >>> div >>> div'],
    ['an editable in a frame', '#frame >>> #draft'],
  ])('serves %s', async (_, selector) => {
    const { page } = await open(selector);
    await page.type(SENTENCE);
    expect(await state(page)).toMatchObject({
      text: SENTENCE,
      selection: { start: SENTENCE.length, end: SENTENCE.length },
    });
    await tell(page, 'mark', SPAN.start, SPAN.end);
    const rects = await page.evaluate((span) => window.driver.editor.rects(span).length, SPAN);
    expect(rects).toBeGreaterThan(0);
    expect(await replace(page, SPAN, OLD, 'walk')).toBe('applied');
    await page.press('Control+z');
    expect((await state(page)).text).toBe(SENTENCE);
    await page.press('Control+Shift+z');
    await page.type(' now');
    expect((await state(page)).text).toBe('So, we could walk now.');
    await page.close();
  });

  it('leaves mentions, images and paragraphs whole, and replaces beside them', async () => {
    const { page } = await open('#rich');
    await fill(
      page,
      '<p>Hi <span contenteditable="false">@Ann</span>, we could meet.</p><p>Or <img alt="🙂"> not.</p>',
    );
    const text = 'Hi @Ann, we could meet.\nOr 🙂 not.';
    expect((await state(page)).text).toBe(text);
    const obstacle = (from: string, to: string) =>
      page.evaluate((span) => window.driver.editor.obstacle(span) ?? 'none', {
        start: text.indexOf(from),
        end: text.indexOf(to) + to.length,
      });
    expect(await obstacle('Hi', 'we')).toBe('crosses-atom');
    expect(await obstacle('Or', 'not')).toBe('crosses-atom');
    expect(await obstacle('meet', 'Or')).toBe('crosses-blocks');
    expect(await obstacle('we', 'meet')).toBe('none');
    const whole = { start: 0, end: text.length };
    expect(await replace(page, whole, text, 'Bye')).toBe('refused');
    const span = { start: text.indexOf('we could'), end: text.indexOf(' meet') };
    expect(await replace(page, span, 'we could', 'let us')).toBe('applied');
    expect((await state(page)).text).toBe(text.replace('we could', 'let us'));
    await page.close();
  });

  it.each([
    '<p>abc</p><p><br></p><p><br></p>',
    '<div>abc</div><div><br></div><div><span>\ufeff<br></span></div>',
    'abc<br><br><br>',
    '<span style="white-space:pre-wrap">abc\n\n\n</span>',
  ])('gives the caret back to an empty line: %s', async (markup) => {
    const { page } = await open('#rich');
    await fill(page, markup);
    const text = 'abc\n\n';
    expect((await state(page)).text).toBe(text);
    for (const offset of [5, 4, 3]) {
      await tell(page, 'focus', offset);
      await rest(page, 50);
      expect((await state(page)).selection).toEqual({ start: offset, end: offset });
    }
    await tell(page, 'focus', 5);
    await page.type('x');
    expect((await state(page)).text).toBe('abc\n\nx');
    await page.close();
  });

  it.each(['#plain', '#rich'])('waits for an input method to end: %s', async (selector) => {
    const { page } = await open(selector);
    await page.type(SENTENCE);
    const heard = (await state(page)).edits;
    const compose = (type: string) =>
      page.evaluate((type) => {
        window.driver.editor.element.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
      }, type);
    await compose('compositionstart');
    await page.type('n');
    expect(await replace(page, SPAN, OLD, 'walk')).toBe('refused');
    expect(await state(page)).toMatchObject({ text: `${SENTENCE}n`, edits: heard });
    await compose('compositionend');
    await rest(page, 50);
    expect((await state(page)).edits).toBe(heard + 1);
    expect(await replace(page, SPAN, OLD, 'walk')).toBe('applied');
    await page.close();
  });

  it.each(['#plain', '#rich'])('leaves nothing behind when it ends: %s', async (selector) => {
    const { page } = await open(selector);
    await page.type(SENTENCE);
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length, undefined);
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length, undefined);
    const drawn = () => page.evaluate(() => [...CSS.highlights.keys()].length, undefined);
    const before = [await nodes(), await sheets(), await drawn()];
    await tell(page, 'mark', SPAN.start, SPAN.end);
    expect(await drawn()).toBe(1);
    await page.evaluate(() => window.driver.close(), undefined);
    expect([await nodes(), await sheets(), await drawn()]).toEqual(before);
    const heard = (await state(page)).edits;
    await page.type(' More.');
    expect((await state(page)).edits).toBe(heard);
    await page.close();
  });
});

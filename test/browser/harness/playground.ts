import '../../playground/message-box';
import { type TestPage, until } from './page';

/** A rectangle in CSS pixels of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One underlined stretch, as the page itself can see it. */
export interface Mark {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Opens the playground with one editor and puts the focus into its message box with a real click. */
export async function openPlayground(
  page: TestPage,
  origin: string,
  editor: string,
  theme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page.goto(`${origin}/?editor=${editor}&theme=${theme}`);
  await until(
    () => page.evaluate(() => window.playground !== undefined, undefined),
    `The playground did not open with ${editor}`,
  );
  const { x, y, width, height } = await boxOf(page, '#box');
  await page.click(x + Math.min(width / 2, 200), y + height / 2);
}

/** Where an element of the page is. */
export function boxOf(page: TestPage, selector: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`Nothing on the page is ${wanted}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

/** The draft as the editor's own model has it. */
export function modelText(page: TestPage): Promise<string> {
  return page.evaluate(() => window.playground.text(), undefined);
}

/** The draft as a reader sees it on the page. */
export function shownText(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('#box textarea, #box input');
    if (field) return field.value;
    const editable = document.querySelector<HTMLElement>('#box [contenteditable]');
    return (editable?.innerText ?? '')
      .replace(/\u00a0/g, ' ')
      .replace(/\ufeff/g, '')
      .replace(/\n$/, '');
  }, undefined);
}

/** What is underlined now, in order. A mark that is drawn twice (underline and background) is one. */
export function marks(page: TestPage): Promise<Mark[]> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('#box textarea, #box input');
    const seen = new Map<string, Mark>();
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        // A range into a field's value has offsets and rectangles, and no nodes that a page could read.
        const text =
          range instanceof Range ? range.toString() : field?.value.slice(range.startOffset, range.endOffset);
        const boxes = [...(range as Range).getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }));
        if (text) seen.set(`${text} ${boxes[0]?.x} ${boxes[0]?.y}`, { text, boxes });
      }
    }
    const place = ({ boxes: [box] }: Mark) => (box ? box.y * 10_000 + box.x : 0);
    return [...seen.values()].sort((a, b) => place(a) - place(b));
  }, undefined);
}

/** Waits until exactly these words are underlined, in this order. */
export async function marksAre(page: TestPage, ...words: readonly string[]): Promise<Mark[]> {
  return until(
    async () => {
      const found = await marks(page);
      return (
        found.length === words.length && found.every(({ text }, index) => text === words[index]) && found
      );
    },
    async () =>
      `Underlined should be ${JSON.stringify(words)}, and is ${JSON.stringify((await marks(page)).map(({ text }) => text))} in ${JSON.stringify(await shownText(page))}`,
  );
}

/** Rests the pointer on the first line of a mark. */
export async function pointAt(page: TestPage, { boxes: [box] }: Mark): Promise<void> {
  if (!box) throw new Error('The mark is not in view');
  await page.pointTo(box.x + Math.min(box.width / 2, 30), box.y + box.height / 2);
}

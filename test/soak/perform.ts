import type { CDPSession } from 'playwright-core';
import type { ChromiumPage } from '../browser/harness/chromium';
import { rest, sourceOf, type TestBrowser } from '../browser/harness/page';
import { boxOf, modelText, openPlayground } from '../browser/harness/playground';
import type { Step } from './edits';

declare global {
  interface Window {
    /** Moves the page's clock on; nothing else does. */
    passTime(milliseconds: number): void;
  }
}

/** Words that a card put over others, by offsets into the draft as the editor's model has it. */
export interface Applied {
  readonly start: number;
  readonly old: string;
  readonly words: string;
}

/** Draft.js gives its nodes new names in each run. */
const DRAWN_KEYS = / data-(editor|offset-key)="[^"]*"/g;

/** What a script left: the draft, its markup, and each rewrite taken; undefined for a step where none was. */
export interface Left {
  readonly text: string;
  readonly html: string;
  readonly applied: readonly (Applied | undefined)[];
}

/** A draft reads otherwise than it should: what is looked for, and no fault of browser or driver. */
export class Otherwise extends Error {}

/** How the rewrites of a script come about; answers what was applied, if anything. */
export type Apply = (page: ChromiumPage, nth: number) => Promise<Applied | undefined>;

/**
 * A page in front, whose clock moves only when it is told to: editors that end a step of undo by the clock see
 * the same clock in every run.
 */
export async function pageInFront(browser: TestBrowser): Promise<ChromiumPage> {
  const page = (await browser.newPage()) as ChromiumPage;
  const clock = sourceOf(() => {
    let now = 1_700_000_000_000;
    Date.now = () => now;
    window.passTime = (milliseconds) => {
      now += milliseconds;
    };
  });
  await page.page.addInitScript(`(${clock})()`);
  await page.page.bringToFront();
  return page;
}

/**
 * Milliseconds of the page's own clock after which a step counts as done. An editor hears of a moved caret only
 * after the key that moved it: ProseMirror puts a letter over all that was selected before, where it comes sooner
 * than any hand. Slate takes over where the caret is at most ten times a second.
 */
export const SETTLE = { slate: 120 } as Readonly<Record<string, number>>;
const SETTLED = 30;

/** Opens an empty message box and does the steps in it with real keys, each after the one before came to rest. */
export async function perform(
  page: ChromiumPage,
  origin: string,
  editor: string,
  script: readonly Step[],
  apply: Apply,
): Promise<Left> {
  await openPlayground(page, origin, editor);
  const box = await boxOf(page, '#box');
  const settle = () => rest(page, SETTLE[editor] ?? SETTLED);
  const press = async (chords: readonly string[]) => {
    for (const chord of chords) {
      await page.press(chord);
      await settle();
    }
  };
  // The clipboard holds the same at the beginning of each run.
  await type(page, 'Park. ');
  await settle();
  await press(['Control+a', 'Control+c', 'Control+End']);
  const applied: (Applied | undefined)[] = [];
  for (const step of script) {
    if ('type' in step) await type(page, step.type);
    else if ('compose' in step) await compose(page, step.compose);
    else if ('press' in step) await press(step.press);
    else if ('click' in step)
      await page.click(box.x + 4 + step.click * (box.width - 8), box.y + box.height / 2);
    else if ('wait' in step) await rest(page, step.wait);
    else {
      await passTime(page, 50);
      applied.push(await apply(page, applied.length));
    }
    await settle();
    await passTime(page, 'wait' in step ? step.wait : 120);
  }
  return {
    text: await modelText(page),
    html: (await page.evaluate(() => window.playground.html(), undefined)).replace(DRAWN_KEYS, ''),
    applied,
  };
}

const sessions = new WeakMap<ChromiumPage, CDPSession>();

/** Types without waiting for the answer to each key: the browser takes them in order. "\n" is Shift+Enter. */
async function type(page: ChromiumPage, text: string): Promise<void> {
  if (text === '\n') return page.press('Shift+Enter');
  const session = await sessionOf(page);
  const keys = [...text].flatMap((key) => [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
  ]);
  await Promise.all(keys);
}

/** Writes as with an input method: letter by letter into one composition, then puts it in. */
async function compose(page: ChromiumPage, words: string): Promise<void> {
  const session = await sessionOf(page);
  for (let end = 1; end <= words.length; end++) {
    const text = words.slice(0, end);
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await rest(page, SETTLED);
  }
  await session.send('Input.insertText', { text: words });
}

async function sessionOf(page: ChromiumPage): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.page.context().newCDPSession(page.page));
  sessions.set(page, session);
  return session;
}

function passTime(page: ChromiumPage, milliseconds: number): Promise<void> {
  return page.evaluate((time) => window.passTime(time), milliseconds);
}

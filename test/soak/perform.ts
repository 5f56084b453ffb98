import type { CDPSession } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { analyze } from '@/lib/analyze';
import { rewritesFor } from '@/lib/rewrite';
import { card, cardCloses, cardOpens } from '../browser/harness/card';
import type { ChromiumPage } from '../browser/harness/chromium';
import { pause, rest, sourceOf, type TestBrowser, until } from '../browser/harness/page';
import { boxOf, modelText, openPlayground } from '../browser/harness/playground';
import type { Step } from './edits';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

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

/** Milliseconds that a rewrite may take to get into the draft. */
const TAKES = 8_000;

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
const SETTLE = { slate: 120 } as Readonly<Record<string, number>>;
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
  const session = sessions.get(page) ?? (await page.page.context().newCDPSession(page.page));
  sessions.set(page, session);
  const keys = [...text].flatMap((key) => [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
  ]);
  await Promise.all(keys);
}

function passTime(page: ChromiumPage, milliseconds: number): Promise<void> {
  return page.evaluate((time) => window.passTime(time), milliseconds);
}

/** Takes the first rewrite of the card that the command opens. Throws where the draft then reads otherwise. */
export function byCard(browser: TestBrowser): Apply {
  const nudges = (say: object) =>
    browser.asExtension(async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, message).catch(() => undefined);
      return (answer as { nudges?: unknown[] } | undefined)?.nudges?.length ?? 0;
    }, say);
  return async (page) => {
    const before = await modelText(page);
    const flags = analyze(before);
    if (flags.length === 0) return undefined;
    const there = until(async () => (await nudges({ type: 'status' })) > 0, 'No nudge', 3_000);
    if (
      !(await there.then(
        () => true,
        () => false,
      ))
    )
      return undefined;
    await nudges({ type: 'command', command: 'open-card' });
    const opened = await cardOpens(page);
    const [first] = opened.rewrites;
    const possible = flags.flatMap((flag) => {
      const [rewrite] = rewritesFor(before, flag).rewrites;
      if (!rewrite || !first?.name.includes(rewrite.text)) return [];
      const { start, end, text } = rewrite;
      return [{ start, old: before.slice(start, end), words: text }];
    });
    if (!first?.focused || possible.length === 0) {
      await page.press('Escape');
      await cardCloses(page);
      return undefined;
    }
    await page.press('Enter');
    const found = () => modelText(page).then((now) => possible.find((one) => over(before, one) === now));
    let applied = await found();
    for (const end = Date.now() + TAKES; !applied && Date.now() < end; applied = await found())
      await pause(50);
    if (!applied) {
      const now = { before, possible, reads: await modelText(page), card: (await card(page))?.text };
      throw new Otherwise(JSON.stringify(now));
    }
    await cardCloses(page);
    return applied;
  };
}

function over(text: string, { start, old, words }: Applied): string {
  return text.slice(0, start) + words + text.slice(start + old.length);
}

/** What a page without us does instead: selects the same words by keys and puts the others over them. */
export function byKeys(editor: string, applied: readonly (Applied | undefined)[]): Apply {
  return async (page, nth) => {
    const wanted = applied[nth];
    if (!wanted) return undefined;
    const text = await modelText(page);
    if (!text.startsWith(wanted.old, wanted.start))
      throw new Otherwise(`Before a rewrite the draft was ${text}`);
    const graphemes = (words: string) => [...new Intl.Segmenter('en').segment(words)].length;
    await page.press('Control+Home');
    for (let left = graphemes(text.slice(0, wanted.start)); left > 0; left--) await page.press('ArrowRight');
    for (let left = graphemes(wanted.old); left > 0; left--) await page.press('Shift+ArrowRight');
    await rest(page, SETTLE[editor] ?? 60);
    await page.page.keyboard.insertText(wanted.words);
    // Draft.js makes one step of these words and of what is typed next, unless the caret has moved.
    if (editor === 'draft') for (const keys of ['ArrowLeft', 'ArrowRight']) await page.press(keys);
    return wanted;
  };
}

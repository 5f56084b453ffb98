import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import type { ChromiumPage } from '../browser/harness/chromium';
import { launch, OUTPUT } from '../browser/harness/launch';
import type { TestBrowser } from '../browser/harness/page';
import { serve } from '../browser/harness/server';
import { byCard, byKeys } from './apply';
import { editScript, type Step } from './edits';
import { type Left, Otherwise, pageInFront, perform } from './perform';
import { randomAt } from './random';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

/** The message boxes that scripts are done in, in turn. */
export const EDITORS = [
  'textarea',
  'contenteditable',
  'lexical',
  'slate',
  'quill',
  'prosemirror',
  'draft',
  'codemirror',
  'react',
] as const;
const STEPS = 10;
/** A name that the extension is not on for. */
export const ELSEWHERE = 'elsewhere.test';

/** What came of a script done with us and without us. */
export interface Pair {
  readonly editor: (typeof EDITORS)[number];
  /** How many rewrites were taken. */
  readonly applied: number;
  /** unsteady: the editor alone does not do the same twice, and has done what it did with us. */
  readonly outcome: 'same' | 'different' | 'unsteady';
  /** What can be read of a difference. */
  readonly what?: string;
}

export interface Pairs {
  /** Does the nth script of a seed with us and without us. */
  compare(seed: number, place: number): Promise<Pair>;
  /** Does a script of one's own in one editor, with us and without us. */
  compareScript(editor: Pair['editor'], script: readonly Step[]): Promise<Pair>;
  close(): Promise<void>;
}

/** Starts a Chromium in which one host is ours and the other, with the same pages, is not. */
export async function openPairs(): Promise<Pairs> {
  const site = await serve(join(OUTPUT, 'playground'));
  const browser = await launch('chromium', { args: [`--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`] });
  const page = await pageInFront(browser);
  await browser.asExtension(() => chrome.storage.local.set({ settings: { pauseLength: 200 } }), undefined);
  return {
    compare: (seed, place) => {
      const editor = EDITORS[place % EDITORS.length] ?? 'textarea';
      return compare(browser, page, site.origin, editor, editScript(randomAt(seed, place), STEPS));
    },
    compareScript: (editor, script) => compare(browser, page, site.origin, editor, script),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

async function compare(
  browser: TestBrowser,
  page: ChromiumPage,
  origin: string,
  editor: Pair['editor'],
  script: readonly Step[],
): Promise<Pair> {
  const elsewhere = origin.replace('127.0.0.1', ELSEWHERE);
  const withUs = () => perform(page, origin, editor, script, byCard(browser));
  const without = (ours: Left) => perform(page, elsewhere, editor, script, byKeys(editor, ours.applied));
  try {
    const ours = await withUs();
    const applied = ours.applied.filter(Boolean).length;
    const theirs = await without(ours);
    if (same(ours, theirs)) return { editor, applied, outcome: 'same' };
    const again = [await without(ours), await without(ours), await without(ours)];
    const what = JSON.stringify({ script, ours, theirs });
    return {
      editor,
      applied,
      outcome: again.some((one) => same(ours, one)) ? 'unsteady' : 'different',
      what,
    };
  } catch (error) {
    if (!(error instanceof Otherwise)) throw error;
    const what = `${error.message} ${JSON.stringify(script)}`;
    return { editor, applied: 0, outcome: 'different', what };
  }
}

/** The markup is another one where a rewrite was taken, which no page has made. */
function same(a: Left, b: Left): boolean {
  return a.text === b.text && (a.html === b.html || a.applied.some(Boolean));
}

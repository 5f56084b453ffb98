import type { Browser } from 'webextension-polyfill';
import { analyze } from '@/lib/analyze';
import { rewritesFor } from '@/lib/rewrite';
import { card, cardCloses, cardOpens } from '../browser/harness/card';
import { pause, rest, type TestBrowser, until } from '../browser/harness/page';
import { modelText } from '../browser/harness/playground';
import { type Applied, type Apply, Otherwise, SETTLE } from './perform';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

/** Milliseconds that a rewrite may take to get into the draft. */
const TAKES = 8_000;

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

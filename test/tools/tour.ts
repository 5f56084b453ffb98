/**
 * Drives the playground without a display: types a few drafts with the keyboard, opens the card of each,
 * prints what was flagged and offered, and saves pictures to a folder that it names.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { card, cardOpens } from '../browser/harness/card';
import { type BrowserName, launch, OUTPUT, ROOT } from '../browser/harness/launch';
import { pause, type TestPage, until } from '../browser/harness/page';
import { marks, openPlayground, pointAt } from '../browser/harness/playground';
import { serve } from '../browser/harness/server';

const STOPS = [
  { editor: 'textarea', theme: 'light', draft: 'You never listen to me when I talk about my day.' },
  { editor: 'contenteditable', theme: 'dark', draft: "Hi! You're so lazy on weekends. See you at six." },
  {
    editor: 'lexical',
    theme: 'light',
    draft: 'You should have told me about the trip before you booked it.',
  },
  { editor: 'prosemirror', theme: 'dark', draft: 'It is your fault that we missed the train.' },
  { editor: 'quill', theme: 'light', draft: 'You always make me laugh 😊 Thank you for cooking yesterday.' },
] as const;

const pictures = join(ROOT, 'test-results', 'tour');
const name: BrowserName = process.env.SOFTSTART_BROWSER === 'firefox' ? 'firefox' : 'chromium';

await mkdir(pictures, { recursive: true });
const site = await serve(join(OUTPUT, 'playground'));
const browser = await launch(name);
console.log('There is no display here, so the playground is toured without one.\n');
try {
  for (const stop of STOPS) await visit(await browser.newPage(), stop);
  const popup = await browser.newPage();
  await popup.goto(`${browser.extension}/popup.html`);
  await pause(500);
  await popup.screenshot(join(pictures, 'popup.png'));
  console.log(`Pictures: ${pictures}`);
} finally {
  await browser.close();
  await site.close();
}

async function visit(page: TestPage, { editor, theme, draft }: (typeof STOPS)[number]): Promise<void> {
  const picture = (what: string) => page.screenshot(join(pictures, `${editor}-${theme}-${what}.png`));
  await openPlayground(page, site.origin, editor, theme);
  await page.type(draft);
  console.log(`${editor}, ${theme}: ${draft}`);
  const found = await nudges(page);
  await picture('nudges');
  if (found.length === 0) console.log('  nothing to say about this one');
  for (const mark of found) {
    console.log(`  “${mark.text}”`);
    await pointAt(page, mark);
    const opened = await cardOpens(page).catch(() => undefined);
    console.log(`    ${opened?.effect ?? 'no card opened'}`);
    for (const { name } of opened?.rewrites ?? []) console.log(`    → ${name}`);
    // The card fades in; a picture is taken once it is all there.
    await new Promise((shown) => setTimeout(shown, 400));
    await picture('card');
    await page.press('Escape');
    await until(async () => !(await card(page)), 'The card stays open').catch(() => undefined);
  }
  console.log('');
  await page.close();
}

/** What is underlined once the writer has paused; none after a few seconds is none. */
function nudges(page: TestPage) {
  const some = async () => {
    const found = await marks(page);
    return found.length > 0 && found;
  };
  return until(some, 'none', 3_000).catch(() => []);
}

import type { ChromiumPage } from '../browser/harness/chromium';
import { pause, until } from '../browser/harness/page';
import { draftOf } from './texts';

/** Opens the playground with its plain field, `times` for the how-manieth time, so that nothing is kept of before. */
export async function openPage(page: ChromiumPage, origin: string, times = 0): Promise<void> {
  await page.goto(`${origin}/?editor=textarea&times=${times}`);
  await until(() => page.evaluate(() => window.playground !== undefined, undefined), 'No playground');
}

/** The same with 2,000 words in the field, the caret after them, and what they were heard to say underlined. */
export async function openLongDraft(page: ChromiumPage, origin: string): Promise<void> {
  await openPage(page, origin);
  const field = page.page.locator('#box textarea');
  await field.fill(draftOf(2_000));
  await field.click();
  await page.page.keyboard.press('Control+End');
  // A session begins, and hears the draft.
  await pause(2_500);
}

/** So many keys of everyday words, none of which ends a sentence. */
export const keysOf = (count: number): string =>
  'and then he said that it was fine '.repeat(9).slice(0, count);

import { card, clickRewrite } from '../browser/harness/card';
import type { ChromiumPage } from '../browser/harness/chromium';
import { pause } from '../browser/harness/page';
import { boxOf, marks, pointAt } from '../browser/harness/playground';
import type { Random } from './random';

const SENTENCES = [
  'You never listen to me. ',
  'See you at six, love. ',
  'You always forget the bins. ',
  'The train was late again. ',
  'Why do you lie to me? ',
  'I made soup for tonight. ',
  'It is your fault that we missed it. ',
  'Could we talk on Sunday? ',
];
/** Milliseconds from one key to the next. */
const BEAT = 200;
/** Sentences written in one tab before the typist goes on to the next. */
const SENTENCES_A_TURN = 4;

/**
 * One turn of somebody who types five keys a second: goes to a tab, empties the box now and then, writes a
 * few sentences, and at the end looks at a card and sometimes takes what it offers.
 * @returns how many keys were pressed, and for how many milliseconds there was typing
 */
export async function oneTurn(page: ChromiumPage, random: Random): Promise<{ keys: number; typing: number }> {
  await page.page.bringToFront();
  const { x, y, width, height } = await boxOf(page, '#box');
  await page.click(x + Math.min(width / 2, 200), y + height / 2);
  if (random.next() < 0.5) for (const chord of ['Control+a', 'Delete']) await page.press(chord);
  else await page.press('Control+End');
  const letters = [...random.many(SENTENCES_A_TURN, () => random.one(SENTENCES)).join('')];
  const start = Date.now();
  for (const [place, letter] of letters.entries()) {
    await page.page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(Math.max(0, start + (place + 1) * BEAT - Date.now()));
  }
  const typing = Date.now() - start;
  await pause(1_000);
  await readCard(page, random);
  return { keys: letters.length, typing };
}

async function readCard(page: ChromiumPage, random: Random): Promise<void> {
  const [mark] = await marks(page);
  if (!mark?.boxes[0]) return;
  await pointAt(page, mark);
  await pause(700);
  const opened = await card(page);
  if (opened && opened.rewrites.length > 0 && random.next() < 0.5) await clickRewrite(page, 0);
  else await page.press('Escape');
}

/**
 * `npx tsx test/tools/first-use.ts`: tries Softstart as somebody new would, from a fresh profile, and prints clicks
 * and seconds from the store's text to the first rewrite that was taken. Wants the playground build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { welcome } from '../../lib/i18n/en/welcome';
import type { ChromiumBrowser } from '../browser/harness/chromium';
import { onPage, onWelcome } from '../browser/harness/first-use';
import { launch, OUTPUT, ROOT } from '../browser/harness/launch';
import { serve } from '../browser/harness/server';

/** Words that a person reads in a minute, silently (Brysbaert 2019). */
const PACE = 238;
const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

const store = readFileSync(join(ROOT, 'docs/store/description.md'), 'utf8');
const read = {
  'the store text': wordsOf(store),
  'the welcome page, as far as the field': wordsOf(
    [welcome.title, welcome.lead, welcome.try, welcome.tryHint, welcome.sample].join(' '),
  ),
};
for (const [what, words] of Object.entries(read))
  console.log(`${what}: ${words} words, ${Math.round((60 * words) / PACE)} s of reading`);

const site = await serve(join(OUTPUT, 'playground'));
const browser = (await launch('chromium')) as ChromiumBrowser;
try {
  for (const use of [await onWelcome(browser), await onPage(browser, site.origin)])
    console.log(`${use.way}: ${use.clicks} clicks, ${use.seconds.toFixed(1)} s of the machine`);
} finally {
  await browser.close();
  await site.close();
}

/** Opens a browser with Softstart on the playground, until it is closed or Ctrl+C is pressed. */
import { join } from 'node:path';
import { type BrowserName, launch, OUTPUT } from '../browser/harness/launch';
import { serve } from '../browser/harness/server';

const name: BrowserName = process.env.SOFTSTART_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const site = await serve(join(OUTPUT, 'playground'));
const browser = await launch(name, { headed: true });
const page = await browser.newPage();
await page.goto(site.origin);

console.log(`The playground is open at ${site.origin}.`);
console.log('Type into the message box, or click a draft, and pause for a moment. Ctrl+C ends.');

const end = async () => {
  await Promise.allSettled([browser.close(), site.close()]);
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
await browser.closed;
await end();

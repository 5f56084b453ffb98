import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardCloses, cardOpens } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import { type TestBrowser, until } from './harness/page';
import { marksAre, modelText, openPlayground } from './harness/playground';
import { type Site, serve } from './harness/server';

const DRAFT = 'Hi. You never listen to me when I talk.';

/** A command's keys reach the browser only as real key presses: on a screen of its own, pressed by xdotool. */
const able =
  process.platform === 'linux' &&
  ['Xvfb', 'xdotool'].every((program) => spawnSync('which', [program]).status === 0) &&
  (await programOf('chromium')) !== undefined;

describe.skipIf(!able)('the keys of a command, really pressed', () => {
  let screen: ChildProcess;
  let browser: TestBrowser;
  let site: Site;
  const before = process.env.DISPLAY;
  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { encoding: 'utf8' }).trim();

  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const display = await new Promise<string>((resolve) =>
      screen.stdout?.once('data', (said: Buffer) => resolve(`:${String(said).trim()}`)),
    );
    process.env.DISPLAY = display;
    site = await serve(join(OUTPUT, 'playground'));
    browser = await launch('chromium', { headed: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    screen?.kill();
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
  });

  it('open the card with the focus in it; Enter applies; the caret is back in the draft', async () => {
    const page = (await browser.newPage()) as ChromiumPage;
    await openPlayground(page, site.origin, 'textarea');
    await page.type(DRAFT);
    await marksAre(page, 'You never listen to me');
    await page.page.bringToFront();
    const [screenWindow = ''] = xdotool('search', '--onlyvisible', '--class', 'chrom').split('\n').reverse();
    xdotool('windowfocus', screenWindow);
    xdotool('key', 'alt+shift+s');
    const opened = await cardOpens(page);
    expect(opened.buttons.some(({ focused }) => focused)).toBe(true);
    xdotool('key', 'Return');
    await cardCloses(page);
    await until(async () => (await modelText(page)) !== DRAFT, 'Nothing was replaced');
    expect(await page.evaluate(() => document.activeElement?.localName, undefined)).toBe('textarea');
    xdotool('key', 'ctrl+z');
    await until(async () => (await modelText(page)) === DRAFT, 'One undo did not bring the draft back');
  });
});

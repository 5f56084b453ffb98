// Serves the built gallery, opens each state as a page of its own in Chromium, and counts what axe finds.
// node test/tools/gallery.mjs [--shots FOLDER] [--state BEGINNING] [--width 400] [--zoom 1] [--theme light] [--locale en] [--click SELECTOR]
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    shots: { type: 'string' },
    state: { type: 'string', default: '' },
    width: { type: 'string', default: '400' },
    height: { type: 'string', default: '600' },
    zoom: { type: 'string', default: '1' },
    theme: { type: 'string' },
    locale: { type: 'string', default: 'en' },
    click: { type: 'string' },
  },
});
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** The same policy as the extension's own pages, so that what it forbids shows here too. */
async function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const body = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'self'" });
      response.end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** Prints what axe finds in one state, and gives the count of places. */
async function judged(page, label) {
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, help, nodes } of violations) {
    console.log(`${label}: ${id}: ${help}`);
    for (const { target, any } of nodes.slice(0, 5)) console.log(`  ${target}  ${any[0]?.message ?? ''}`);
  }
  return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
}

const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let found = 0;
let looked = 0;
if (values.shots) await mkdir(values.shots, { recursive: true });
for (const theme of values.theme ? [values.theme] : ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.zoom),
    colorScheme: theme,
  });
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`));
  await page.goto(`${origin}/?theme=${theme}&locale=${values.locale}`);
  await page.waitForSelector('[data-states]');
  const states = JSON.parse((await page.locator('[data-states]').getAttribute('data-states')) ?? '[]');
  for (const state of states.filter((name) => name.startsWith(values.state))) {
    const label = `${state} (${theme}, ${values.width} px)`;
    await page.goto(`${origin}/?theme=${theme}&locale=${values.locale}&state=${encodeURIComponent(state)}`);
    await page.waitForSelector('[data-states]');
    await page.waitForTimeout(300);
    if (values.click) for (const place of await page.locator(values.click).all()) await place.click();
    await page.waitForTimeout(300);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (sideways > 0) console.log(`${label}: scrolls sideways by ${sideways} px`);
    if (values.shots) {
      const name = `${state.replaceAll(' ', '-')}-${theme}-${values.width}-${values.locale}.png`;
      await page.screenshot({ path: join(values.shots, name), fullPage: true });
    }
    await page.evaluate(axe);
    found += await judged(page, label);
    looked += 1;
  }
  await page.close();
}
console.log(`axe: ${found} violations in ${looked} states`);
await browser.close();
server.close();
process.exitCode = found === 0 ? 0 : 1;

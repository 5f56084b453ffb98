// Serves the built gallery, looks at it in Chromium, and counts what axe finds.
// node test/tools/gallery.mjs [--shots FOLDER] [--state NAME] [--width 1200] [--zoom 1] [--click SELECTOR]
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    shots: { type: 'string' },
    state: { type: 'string' },
    width: { type: 'string', default: '1200' },
    zoom: { type: 'string', default: '1' },
    click: { type: 'string' },
  },
});
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const folder = new URL('../../.output/gallery/', import.meta.url).pathname;
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(folder, path === '/' ? 'index.html' : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let found = 0;
for (const theme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: 900 },
    deviceScaleFactor: Number(values.zoom),
    colorScheme: theme,
    bypassCSP: false,
  });
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`));
  await page.goto(`${origin}/?theme=${theme}${values.state ? `&state=${values.state}` : ''}`);
  await page.waitForSelector('.gallery section');
  if (values.click) for (const place of await page.locator(values.click).all()) await place.click();
  await page.waitForTimeout(400);
  if (values.shots) {
    await mkdir(values.shots, { recursive: true });
    const name = [values.state ?? 'all', theme, values.width].join('-').replaceAll(' ', '-');
    await page.screenshot({ path: join(values.shots, `${name}.png`), fullPage: true });
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (sideways > 0) console.log(`${theme}: scrolls sideways by ${sideways} px`);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, help, nodes } of violations) {
    found += nodes.length;
    console.log(`${theme}: ${id}: ${help}`);
    for (const { target, any } of nodes.slice(0, 6)) console.log(`  ${target}  ${any[0]?.message ?? ''}`);
  }
  await page.close();
}
console.log(`axe: ${found} violations`);
await browser.close();
server.close();
process.exitCode = found === 0 ? 0 : 1;

// Draws public/icon/*.png from components/logo.svg in Chromium: node test/tools/icons.mjs
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const svg = await readFile(new URL('../../components/logo.svg', import.meta.url), 'utf8');
const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<style>*{margin:0}img{display:block}</style><img width="${size}" src="${source}">`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();

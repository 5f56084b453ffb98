import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTPUT, programOf, ROOT } from '../harness/launch';
import { type Site, serve } from '../harness/server';
import { type Artist, artist } from './draw';
import { nameOf, SCREENS } from './screens';

const BASELINES = join(import.meta.dirname, 'baselines');
const DRAWN = join(ROOT, 'test-results', 'screens');
const MEANS = join(BASELINES, 'drawn-with.txt');
const MOST = 80;
const MOST_BYTES = 6_000_000;
/** Of all pixels of a picture, those that may look different: edges of letters vary a little. */
const TOLERANCE = 0.002;

/** `npm run screens -- --update` draws the pictures anew to which later ones are compared. */
const updates = process.env.SOFTSTART_SCREENS === 'update';

const program = await programOf('chromium');
const gallery = join(OUTPUT, 'gallery');
const able = program !== undefined && existsSync(join(gallery, 'index.html'));
let site: Site | undefined;
let drawing: Artist | undefined;
if (able) {
  site = await serve(gallery);
  drawing = await artist(program, site.origin);
  mkdirSync(DRAWN, { recursive: true });
  if (updates) {
    rmSync(BASELINES, { recursive: true, force: true });
    mkdirSync(BASELINES, { recursive: true });
    writeFileSync(MEANS, `${drawing.means}\n`);
  }
}
const means = existsSync(MEANS) ? readFileSync(MEANS, 'utf8').trim() : 'nothing';
const alike = drawing?.means === means;
const title = alike
  ? 'looks as it did before'
  : `is drawn, and not compared: ${drawing?.means} is here, and the pictures were drawn with ${means}`;

describe.skipIf(!able)(title, () => {
  afterAll(async () => {
    await drawing?.close();
    await site?.close();
  });

  it.each(SCREENS.map((screen) => ({ screen, name: nameOf(screen) })))('$name', async ({ screen, name }) => {
    const picture = await drawing?.draw(screen);
    if (picture === undefined) throw new Error('nothing was drawn');
    writeFileSync(join(updates ? BASELINES : DRAWN, `${name}.png`), picture);
    expect(picture.length).toBeGreaterThan(2_000);
    if (!updates && alike) expect(differing(name, picture)).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe('the pictures that are kept', () => {
  it('are those that are drawn, and few', () => {
    const kept = readdirSync(BASELINES).filter((file) => file.endsWith('.png'));
    expect(kept.sort()).toEqual(SCREENS.map((screen) => `${nameOf(screen)}.png`).sort());
    expect(kept.length).toBeLessThanOrEqual(MOST);
    const bytes = kept.reduce((sum, file) => sum + statSync(join(BASELINES, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

/** The share of pixels that look different from those of the kept picture; 1 for another size. */
function differing(name: string, picture: Buffer): number {
  const kept = PNG.sync.read(readFileSync(join(BASELINES, `${name}.png`)));
  const now = PNG.sync.read(picture);
  const { width, height } = kept;
  if (now.width !== width || now.height !== height) return 1;
  return pixelmatch(kept.data, now.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}

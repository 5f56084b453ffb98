import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nudgeWhileStopped } from '../soak/kills';
import { openPairs, type Pairs } from '../soak/pairs';
import { randomAt } from '../soak/random';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import type { TestBrowser } from './harness/page';
import { type Site, serve } from './harness/server';

const able = (await programOf('chromium')) !== undefined;
const SEED = Number(process.env.SOAK_SEED ?? 3);
/** A few of each, for all tests together have twenty minutes; `npm run soak -- edits` and `kills` do more. */
const SCRIPTS = Number(process.env.SOAK_SCRIPTS ?? 3);
const KILLS = 5;

describe.skipIf(!able)('edits by chance', () => {
  let pairs: Pairs;
  beforeAll(async () => {
    pairs = await openPairs();
  });
  afterAll(() => pairs?.close());

  it.each(Array.from({ length: SCRIPTS }, (_, place) => place))(
    'leave the same draft with us and without us (script %i)',
    async (place) => {
      const { outcome, what } = await pairs.compare(SEED, place);
      expect(outcome, what).not.toBe('different');
    },
  );
});

describe.skipIf(!able)('a worker stopped by chance', () => {
  let site: Site;
  let browser: TestBrowser;
  let page: ChromiumPage;

  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'));
    browser = await launch('chromium');
    page = (await browser.newPage()) as ChromiumPage;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it(
    `loses no nudge and no word, ${KILLS} times`,
    async () => {
      for (let place = 0; place < KILLS; place++)
        await nudgeWhileStopped(page, site.origin, randomAt(SEED, 1_000 + place), place);
    },
    KILLS * 15_000,
  );
});

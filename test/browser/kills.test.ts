import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nudgeWhileStopped } from '../soak/kills';
import { randomAt } from '../soak/random';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import type { TestBrowser } from './harness/page';
import { type Site, serve } from './harness/server';

const able = (await programOf('chromium')) !== undefined;
const SEED = 3;
/** `npm run soak -- kills` does a thousand. */
const KILLS = 20;

describe.skipIf(!able)('a worker stopped by chance', () => {
  let site: Site;
  let browser: TestBrowser;
  let page: ChromiumPage;
  let stopped = 0;

  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'));
    browser = await launch('chromium');
    page = (await browser.newPage()) as ChromiumPage;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(Array.from({ length: KILLS }, (_, place) => place))(
    'loses no nudge and no word (moment %i)',
    async (place) => {
      const survived = await nudgeWhileStopped(page, site.origin, randomAt(SEED, 1_000 + place), place);
      stopped += Number(survived.stopped);
    },
  );

  it('was running, and stopped, now and then', () => {
    expect(stopped).toBeGreaterThan(KILLS / 4);
  });
});

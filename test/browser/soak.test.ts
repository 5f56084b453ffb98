import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPairs, type Pairs } from '../soak/pairs';
import { type Random, randomAt } from '../soak/random';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import { pause, type TestBrowser } from './harness/page';
import { marksAre, modelText, openPlayground } from './harness/playground';
import { type Site, serve } from './harness/server';

const able = (await programOf('chromium')) !== undefined;
const SEED = Number(process.env.SOAK_SEED ?? 3);
/** How many of each; `npm run soak -- edits` and `kills` do more. */
const SCRIPTS = Number(process.env.SOAK_SCRIPTS ?? 40);
const KILLS = Number(process.env.SOAK_KILLS ?? 20);
const BLAME = 'You never listen to me';

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
    `loses no nudge and no word to a worker that is stopped at random, ${KILLS} times`,
    async () => {
      const session = await page.page.context().newCDPSession(page.page);
      await session.send('ServiceWorker.enable');
      const stopSometime = async (random: Random) => {
        await pause(random.below(1_400));
        await session.send('ServiceWorker.stopAllWorkers');
      };
      for (let place = 0; place < KILLS; place++) {
        const draft = `${place}. ${BLAME} when I talk.`;
        await openPlayground(page, site.origin, 'textarea');
        await Promise.all([page.type(draft), stopSometime(randomAt(SEED, 1_000 + place))]);
        await marksAre(page, BLAME);
        expect(await modelText(page)).toBe(draft);
      }
    },
    Math.max(120_000, KILLS * 6_000),
  );
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editScript, perform } from '../soak/edits';
import { type Random, randomAt } from '../soak/random';
import type { ChromiumPage } from './harness/chromium';
import { launch, OUTPUT, programOf } from './harness/launch';
import { pause, type TestBrowser } from './harness/page';
import { marksAre, modelText, openPlayground } from './harness/playground';
import { type Site, serve } from './harness/server';

const able = (await programOf('chromium')) !== undefined;
const SEED = Number(process.env.SOAK_SEED ?? 3);
/** How many of each; `npm run soak -- edits` and `kills` ask for more. */
const SCRIPTS = Number(process.env.SOAK_SCRIPTS ?? 6);
const KILLS = Number(process.env.SOAK_KILLS ?? 20);
const STEPS = 12;
const EDITORS = ['textarea', 'contenteditable', 'lexical', 'prosemirror', 'quill', 'react'];
/** A name that the extension is not on for. */
const ELSEWHERE = 'elsewhere.test';
const BLAME = 'You never listen to me';

describe.skipIf(!able)('chance', () => {
  let site: Site;
  let browser: TestBrowser;
  let page: ChromiumPage;

  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'));
    browser = await launch('chromium', { args: [`--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`] });
    page = (await browser.newPage()) as ChromiumPage;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(Array.from({ length: SCRIPTS }, (_, place) => place))(
    'edits a draft the same with us and without us (script %i)',
    async (place) => {
      const editor = EDITORS[place % EDITORS.length] ?? 'textarea';
      const script = editScript(randomAt(SEED, place), STEPS);
      const drafts: string[] = [];
      for (const origin of [site.origin, site.origin.replace('127.0.0.1', ELSEWHERE)]) {
        await openPlayground(page, origin, editor);
        await perform(page, script);
        drafts.push(await modelText(page));
      }
      expect(drafts[0], JSON.stringify({ editor, script })).toBe(drafts[1]);
    },
  );

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

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from './harness/chromium';
import { onPage, onWelcome } from './harness/first-use';
import { launch, OUTPUT, programOf } from './harness/launch';
import { type Site, serve } from './harness/server';

const able = (await programOf('chromium')) !== undefined;

describe.skipIf(!able)('somebody who has just installed it', () => {
  let site: Site;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'));
    browser = (await launch('chromium')) as ChromiumBrowser;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('takes a first rewrite on the page that opens, in two clicks', async () => {
    expect(await onWelcome(browser)).toMatchObject({ clicks: 2 });
  });

  it('takes one in a message box, in two clicks', async () => {
    expect(await onPage(browser, site.origin)).toMatchObject({ clicks: 2 });
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, launch, OUTPUT, programOf } from './launch';
import type { LaunchOptions, TestBrowser, TestPage } from './page';
import { type Site, serve } from './server';

/** What a suite in a real browser has at hand. */
export interface Stage {
  readonly name: BrowserName;
  /** Where the playground and the test pages are served. */
  origin(): string;
  browser(): TestBrowser;
  /** A page of its own for one test; all are closed at the end. */
  newPage(): Promise<TestPage>;
}

/**
 * One suite a browser: the browser starts before it and ends after it; where there is none, it is skipped.
 * @param options how the browsers are started
 */
export async function inEachBrowser(
  names: readonly BrowserName[],
  suite: (stage: Stage) => void,
  options?: LaunchOptions,
): Promise<void> {
  for (const name of names) {
    const program = await programOf(name);
    describe.skipIf(!program)(name, () => suite(stageFor(name, options)));
  }
}

function stageFor(name: BrowserName, options?: LaunchOptions): Stage {
  let browser: TestBrowser | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    site = await serve(join(OUTPUT, 'playground'), join(import.meta.dirname, '..', 'pages'));
    browser = await launch(name, options);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const started = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error(`${name} has not started`);
    return thing;
  };
  return {
    name,
    origin: () => started(site).origin,
    browser: () => started(browser),
    newPage: () => started(browser).newPage(),
  };
}

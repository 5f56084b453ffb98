import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../tools/browsers.mjs';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './page';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
export const OUTPUT = join(ROOT, '.output');

export type BrowserName = TestBrowser['name'];

const EXTENSIONS = { chromium: 'chrome-mv3-playground', firefox: 'firefox-mv3-playground' } as const;

/** The program of a browser, or undefined where there is none: then its tests are skipped. */
export async function programOf(name: BrowserName): Promise<string | undefined> {
  const named = process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  // `npm test` has looked already; an empty path says that there is none.
  if (named !== undefined) return named || undefined;
  return (await (name === 'chromium' ? findChromium() : findFirefox())).path;
}

/** Starts a browser with the playground build of the extension, or of `build`, a folder in .output. */
export async function launch(
  name: BrowserName,
  options: LaunchOptions & { readonly build?: string } = {},
): Promise<TestBrowser> {
  const program = await programOf(name);
  if (!program) throw new Error(`There is no ${name} here`);
  const folder = join(OUTPUT, options.build ?? EXTENSIONS[name]);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built. Run: npm run build:playground`);
  return name === 'chromium'
    ? launchChromium(program, folder, options)
    : launchFirefox(program, folder, options);
}

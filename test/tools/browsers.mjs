/**
 * Finds a Chromium and a Firefox that can carry an unpacked extension, and gets one where it may:
 * from Debian's packages when root, else Playwright's own Chromium.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromDebian, isRoot, onPath } from './debian.mjs';
import { installed, ROOT, run } from './run.mjs';

/** From this version on, Chrome with Google's name ignores --load-extension. */
const CHROME_WITHOUT_EXTENSIONS = 137;
const OLDEST_CHROMIUM = 120;
const OLDEST_FIREFOX = 140;

/**
 * @typedef {{ path: string, why?: undefined } | { path?: undefined, why: string }} Found
 *   the program, or why there is none and what to do, in plain words
 */

/** @returns {Promise<Found>} */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return named('CHROMIUM_PATH', process.env.CHROMIUM_PATH);
  for (const path of [...installedChromiums(), await playwrightChromium()]) {
    if (await fits(path, OLDEST_CHROMIUM)) return { path };
  }
  for (const path of installedChromes()) {
    if (await fits(path, OLDEST_CHROMIUM, CHROME_WITHOUT_EXTENSIONS)) return { path };
  }
  if (await fromDebian(['chromium'], ['/usr/bin/chromium'])) return { path: '/usr/bin/chromium' };
  console.log("Fetching Playwright's Chromium (about 180 MB, once) …");
  const { code, output } = await installed(
    'playwright-core',
    ['install', '--no-shell', ...(isRoot() ? ['--with-deps'] : []), 'chromium'],
    { quiet: true, timeout: 600_000 },
  );
  const path = await playwrightChromium();
  if (code === 0 && (await fits(path, OLDEST_CHROMIUM))) return { path };
  return {
    why: `No Chromium could be had: none is installed that loads unpacked extensions, and fetching one failed (${lastLine(output)}). Install Chromium, or set CHROMIUM_PATH to one, and try again.`,
  };
}

/** @returns {Promise<Found>} */
export async function findFirefox() {
  if (process.env.FIREFOX_PATH) return named('FIREFOX_PATH', process.env.FIREFOX_PATH);
  for (const path of installedFirefoxes()) {
    if (await fits(path, OLDEST_FIREFOX)) return { path };
  }
  const debian = '/usr/bin/firefox-esr';
  if ((await fromDebian(['firefox-esr'], [debian])) && (await fits(debian, OLDEST_FIREFOX)))
    return { path: debian };
  return {
    why: `No Firefox ${OLDEST_FIREFOX} or later was found. Install it from https://www.mozilla.org/firefox, or set FIREFOX_PATH to one, and try again.`,
  };
}

/** @returns {Found} */
function named(variable, path) {
  return existsSync(path)
    ? { path }
    : {
        why: `${variable} says ${path}, and there is nothing there. Correct it, or unset it, and try again.`,
      };
}

function installedChromiums() {
  if (process.platform === 'darwin') {
    return inApplications([
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  }
  if (process.platform === 'win32') {
    return inProgramFiles(['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']);
  }
  return onPath(['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']);
}

function installedChromes() {
  if (process.platform === 'darwin')
    return inApplications(['Google Chrome.app/Contents/MacOS/Google Chrome']);
  // On Windows Chrome does not tell its version on the command line, so it cannot be judged.
  if (process.platform === 'win32') return [];
  return onPath(['google-chrome', 'google-chrome-stable', 'chrome']);
}

function installedFirefoxes() {
  if (process.platform === 'darwin') {
    return inApplications([
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
    ]);
  }
  if (process.platform === 'win32') return inProgramFiles(['Mozilla Firefox\\firefox.exe']);
  return onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** Whether a program is there and its version is at least `oldest` and below `limit`. */
async function fits(path, oldest, limit = Number.POSITIVE_INFINITY) {
  if (!path || !existsSync(path)) return false;
  // A Windows program of this kind opens a window instead of telling its version: taken at its word.
  if (process.platform === 'win32') return true;
  const { code, output } = await run(path, ['--version'], { quiet: true, timeout: 30_000 });
  const major = Number(/(\d+)\.\d/.exec(output)?.[1]);
  return code === 0 && major >= oldest && major < limit;
}

function inApplications(paths) {
  const folders = ['/Applications', join(process.env.HOME ?? ROOT, 'Applications')];
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

function inProgramFiles(paths) {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return paths.flatMap((path) => folders.filter(Boolean).map((folder) => join(folder, path)));
}

function lastLine(output) {
  return output.trim().split('\n').pop();
}

import type { Browser } from 'webextension-polyfill';
import type { FirefoxBrowser } from './firefox';
import type { TestBrowser } from './page';

/** What the worker calls its browser by. */
declare const chrome: Browser;

/** The commands, and the letters of their keys. */
const LETTERS = { 'next-nudge': 'J', 'previous-nudge': 'K', 'open-card': 'S' } as const;

export type Command = keyof typeof LETTERS;

/**
 * Does what a command's keys would do in the page in front. Keys that a driver sends reach the page and
 * not the browser, so what the browser calls on those keys is called instead.
 */
export async function callCommand(browser: TestBrowser, command: Command): Promise<void> {
  if (browser.name === 'firefox') return callInFirefox(browser as FirefoxBrowser, command);
  await browser.asExtension(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: name });
  }, command);
}

/** Firefox keeps a key element for each command in its window; this fires it. */
async function callInFirefox({ marionette }: FirefoxBrowser, command: Command): Promise<void> {
  const letter = LETTERS[command];
  const found = await marionette.inBrowser<boolean>(
    `const window = Services.wm.getMostRecentWindow('navigator:browser');
     const key = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
       .find((key) => key.getAttribute('key')?.toUpperCase() === arguments[0]);
     key?.doCommand();
     return key !== undefined`,
    [letter],
  );
  if (!found) throw new Error(`Firefox knows no key ${letter} of the extension`);
}

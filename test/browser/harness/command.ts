import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'webextension-polyfill';
import type { FirefoxBrowser } from './firefox';
import { type TestBrowser, until } from './page';

/** What the worker calls its browser by. */
declare const chrome: Browser;

const execute = promisify(execFile);

/** The commands, and the keys they are suggested with, as xdotool writes keys. */
const KEYS = {
  'next-nudge': 'alt+shift+j',
  'previous-nudge': 'alt+shift+k',
  'open-card': 'alt+shift+s',
} as const;

export type Command = keyof typeof KEYS;

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
  const letter = KEYS[command].slice(-1).toUpperCase();
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value } = await marionette.send<{ value: boolean }>('WebDriver:ExecuteScript', {
      script: `
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const key = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
          .find((key) => key.getAttribute('key')?.toUpperCase() === arguments[0]);
        key?.doCommand();
        return key !== undefined`,
      args: [letter],
    });
    if (!value) throw new Error(`Firefox knows no key ${letter} of the extension`);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** A screen that nobody sees, on which keys can be pressed for real. */
export interface Screen {
  /** What DISPLAY is set to. */
  readonly display: string;
  press(command: Command): Promise<void>;
  close(): void;
}

/** Whether real key presses can be had here: Xvfb and xdotool are installed. */
export function canPressKeys(): boolean {
  return ['Xvfb', 'xdotool'].every((program) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
  );
}

/** Starts a screen. Needs `canPressKeys()`. */
export async function openScreen(): Promise<Screen> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const display = `:${number}`;
  const env = { ...process.env, DISPLAY: display };
  return {
    display,
    press: async (command) => {
      const search = ['search', '--onlyvisible', '--name', '.', 'windowfocus', '--sync'];
      // The browser is alone on this screen; its window has a name a moment after it is there.
      await until(
        () => execute('xdotool', search, { env }).catch(() => undefined),
        'The window is not on the screen',
      );
      await execute('xdotool', ['key', KEYS[command]], { env });
    },
    close: () => child.kill(),
  };
}

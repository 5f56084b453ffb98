import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirefoxPage } from './firefox-page';
import { Marionette } from './marionette';
import { type LaunchOptions, pause, removeProfile, type TestBrowser, type TestPage, until } from './page';

export interface FirefoxBrowser extends TestBrowser {
  readonly name: 'firefox';
  readonly marionette: Marionette;
  /** A page in a private window of its own. */
  newPrivatePage(): Promise<TestPage>;
}

/** Starts a Firefox with a fresh profile and the unpacked extension installed in it for this run. */
export async function launchFirefox(
  executablePath: string,
  extensionDir: string,
  {
    headed = false,
    width = 1280,
    height = 800,
    pixelRatio = 1,
    preferences = {},
    env = {},
  }: LaunchOptions = {},
): Promise<FirefoxBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'softstart-firefox-'));
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  await writeFile(
    join(profile, 'user.js'),
    preferenceLines({ [id]: uuid }, { 'layout.css.devPixelsPerPx': String(pixelRatio), ...preferences }),
  );
  const child = spawn(
    executablePath,
    [
      ...(headed ? [] : ['--headless']),
      ...['--marionette', '--remote-allow-system-access', '--no-remote'],
      ...['--width', String(width), '--height', String(height), '--profile', profile],
    ],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await until(
    async () => {
      const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
      return Number(text) || undefined;
    },
    `${executablePath} did not start within a minute`,
    60_000,
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
  await marionette.send('Addon:Install', {
    path: extensionDir,
    temporary: true,
    // As somebody allows it who writes in private windows.
    allowPrivateBrowsing: true,
  });
  // It opens a moment after the install and comes to the front: whatever page was there loses the focus. That it opens
  // is asked by the test of a first use; a launch only lets it pass, and on a busy machine goes on without it.
  await until(
    () => marionette.inBrowser<boolean>(WELCOME_IS_OPEN, [`moz-extension://${uuid}/welcome.html`]),
    'No welcome page opened',
    10_000,
  ).catch((reason: Error) => console.warn(reason.message));
  const { value: first } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
  const extension = `moz-extension://${uuid}`;
  const newPage = async () => {
    // A new tab is asked of an open one, and the last that was used may be closed.
    await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    const tab = { type: 'tab', focus: true };
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', tab);
    return new FirefoxPage(marionette, handle);
  };
  let closing: Promise<void> | undefined;
  const close = async () => {
    await quit(marionette, child, ended);
    await removeProfile(profile);
  };
  return {
    name: 'firefox',
    profile,
    marionette,
    extension,
    newPage,
    newPrivatePage: async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
      const kind = { type: 'window', focus: true, private: true };
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', kind);
      return new FirefoxPage(marionette, handle);
    },
    closed: ended,
    asExtension: async (run, argument) => {
      const page = await newPage();
      await page.goto(`${extension}/popup.html`);
      const answer = await page.evaluate(run, argument);
      await page.close();
      return answer;
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Whether a page has come up in a tab in front. */
const WELCOME_IS_OPEN = `
  const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  return selectedBrowser.currentURI.spec === arguments[0] && !selectedBrowser.webProgress.isLoadingDocument`;

/** Milliseconds for Firefox to end by itself, and then at the system's request. */
const GRACE = 5_000;

/** Ends Firefox: by its own command, else as the system ends a program that hears nothing. */
async function quit(marionette: Marionette, child: ChildProcess, ended: Promise<void>): Promise<void> {
  // The answer may be lost with the connection.
  const asked = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  await Promise.race([asked, pause(GRACE)]);
  marionette.end();
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    child.kill(signal);
    await Promise.race([ended, pause(GRACE)]);
  }
  await ended;
}

function preferenceLines(uuids: Readonly<Record<string, string>>, more: object): string {
  const values = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'startup.homepage_welcome_url': 'about:blank',
    'browser.aboutwelcome.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...more,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

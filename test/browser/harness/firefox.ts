import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyActions, typingActions } from './keys';
import { Marionette, type Reference } from './marionette';
import { type LaunchOptions, pause, sourceOf, type TestBrowser, type TestPage, until } from './page';

export interface FirefoxBrowser extends TestBrowser {
  readonly name: 'firefox';
  readonly marionette: Marionette;
}

/** Starts a Firefox with a fresh profile and the unpacked extension installed in it for this run. */
export async function launchFirefox(
  executablePath: string,
  extensionDir: string,
  { headed = false, width = 1280, height = 800, preferences = {}, env = {} }: LaunchOptions = {},
): Promise<FirefoxBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'softstart-firefox-'));
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  await writeFile(join(profile, 'user.js'), preferenceLines({ [id]: uuid }, preferences));
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
    `${executablePath} did not start within half a minute`,
    30_000,
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
  await marionette.send('Addon:Install', { path: extensionDir, temporary: true });
  const { value: first } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
  const extension = `moz-extension://${uuid}`;
  const newPage = async () => {
    // A new tab is asked of an open one, and the last that was used may be closed.
    await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    const tab = { type: 'tab', focus: true };
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', tab);
    return new FirefoxPage(marionette, handle);
  };
  return {
    name: 'firefox',
    profile,
    marionette,
    extension,
    newPage,
    closed: ended,
    asExtension: async (run, argument) => {
      const page = await newPage();
      await page.goto(`${extension}/popup.html`);
      const answer = await page.evaluate(run, argument);
      await page.close();
      return answer;
    },
    close: async () => {
      await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }), pause(3_000)]);
      marionette.end();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
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

class FirefoxPage implements TestPage {
  constructor(
    private readonly marionette: Marionette,
    private readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  async evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.execute<T>(`return ${sourceOf(run)}(arguments[0])`, [argument ?? null]);
  }

  async inClosedRoots<A, T>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T[]> {
    const results: T[] = [];
    for (const host of await this.possibleHosts()) {
      // An element without a root answers with an error; a host that went is no longer there.
      const root = await this.send<{ value: Reference }>('WebDriver:GetShadowRoot', host).catch(
        () => undefined,
      );
      if (root === undefined) continue;
      const script = `return arguments[0].mode === 'closed' ? { result: ${sourceOf(run)}(arguments[0], arguments[1]) } : null`;
      const answer = await this.execute<{ result: T } | null>(script, [root.value, argument ?? null]);
      if (answer) results.push(answer.result);
    }
    return results;
  }

  async type(text: string): Promise<void> {
    await this.perform(typingActions(text));
  }

  async press(chord: string): Promise<void> {
    await this.perform(keyActions(chord));
  }

  async pointTo(x: number, y: number): Promise<void> {
    await this.pointer([move(x - 2, y), move(x, y)]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.pointer([
      move(x, y),
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 20 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async screenshot(path: string): Promise<void> {
    const { value } = await this.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    await writeFile(path, Buffer.from(value, 'base64'));
  }

  async close(): Promise<void> {
    await this.send('WebDriver:CloseWindow');
  }

  /** Ours stands directly in the root, the body or a dialog; no page element inside an editable is asked. */
  private async possibleHosts(): Promise<{ id: string }[]> {
    const elements = await this.execute<Reference[]>(
      `return [...document.querySelectorAll('html > *, body > *, dialog > *, [popover]')]
        .filter((element) => !['HEAD', 'BODY', 'SCRIPT', 'STYLE'].includes(element.tagName))`,
      [],
    );
    return elements.map((element) => ({ id: Object.values(element)[0] ?? '' }));
  }

  private async execute<T>(script: string, args: readonly unknown[]): Promise<T> {
    const { value } = await this.send<{ value: T }>('WebDriver:ExecuteScript', { script, args });
    return value;
  }

  private async perform(actions: readonly object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async pointer(actions: readonly object[]): Promise<void> {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('WebDriver:PerformActions', { actions: [source] });
  }

  private async send<T>(command: string, parameters: object = {}): Promise<T> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
    return this.marionette.send<T>(command, parameters);
  }
}

function move(x: number, y: number): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20, origin: 'viewport' };
}

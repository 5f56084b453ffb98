import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { type LaunchOptions, removeProfile, sourceOf, type TestBrowser, type TestPage, until } from './page';

export interface ChromiumBrowser extends TestBrowser {
  readonly name: 'chromium';
  newPage(): Promise<ChromiumPage>;
  /** Every page that is open, those among them that opened by themselves. */
  pages(): readonly Page[];
}

export interface ChromiumPage extends TestPage {
  /** Playwright's own page, for what only Chromium can do. */
  readonly page: Page;
}

/** Starts a Chromium with a fresh profile and the unpacked extension installed in it. */
export async function launchChromium(
  executablePath: string,
  extensionDir: string,
  { headed = false, width = 1280, height = 800, pixelRatio = 1, args = [] }: LaunchOptions = {},
): Promise<ChromiumBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'softstart-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ...(headed ? { viewport: null } : { viewport: { width, height }, deviceScaleFactor: pixelRatio }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headed ? [] : ['--headless=new', '--disable-gpu']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      ...args,
    ],
  });
  const close = async () => {
    await context.close();
    await removeProfile(profile);
  };
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 30_000 });
  const first = await worker().catch(async () => {
    await close();
    throw new Error(
      `${executablePath} did not load the extension from ${extensionDir}. Chrome itself no longer does; set CHROMIUM_PATH to a Chromium.`,
    );
  });
  // See `firefox.ts`: waited for, and asked for by the test of a first use.
  await until(
    async () => context.pages().some((page) => page.url().endsWith('/welcome.html')),
    'No welcome page opened',
    10_000,
  ).catch((reason: Error) => console.warn(reason.message));
  return {
    name: 'chromium',
    profile,
    extension: new URL(first.url()).origin.replace(/^null$/, first.url().split('/').slice(0, 3).join('/')),
    newPage: async () => testPage(await context.newPage()),
    pages: () => context.pages(),
    asExtension: async (run, argument) => (await worker()).evaluate(call(run, argument)),
    close,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
  };
}

async function testPage(page: Page): Promise<ChromiumPage> {
  const session = await page.context().newCDPSession(page);
  return {
    page,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(call(run, argument)),
    inClosedRoots: (run, argument) => inClosedRoots(session, sourceOf(run), argument),
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        await page.keyboard.type(line, { delay: 2 });
      }
    },
    press: (chord) => page.keyboard.press(chord),
    pointTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: async (x, y) => {
      await page.mouse.move(x, y, { steps: 2 });
      await page.mouse.click(x, y);
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

/** A call of a function elsewhere, its argument written out. */
function call(run: (argument: never) => unknown, argument: unknown): string {
  return `${sourceOf(run)}(${JSON.stringify(argument) ?? 'undefined'})`;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** The page's own scripts cannot reach a closed root; the developer tools' protocol can. */
async function inClosedRoots<T>(session: CDPSession, source: string, argument: unknown): Promise<T[]> {
  return until(async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: T[] = [];
    for (const { backendNodeId } of closedRoots(root as DomNode)) {
      // A root that went between the two calls is not there: look again.
      const node = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined);
      if (!node?.object.objectId) return undefined;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: node.object.objectId,
        functionDeclaration: `function (argument) { return (${source})(this, argument) }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      results.push(result.value as T);
    }
    return results;
  }, 'The page never stood still');
}

function closedRoots(node: DomNode): DomNode[] {
  const inside = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...inside] : inside;
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { type ChromiumBrowser, type ChromiumPage, launchChromium } from '../browser/harness/chromium';
import { OUTPUT, programOf } from '../browser/harness/launch';

/** What a browser is measured with. */
export type Load = 'nothing' | 'an empty content script' | 'Softstart';

/** Starts Chromium with Softstart, or with an extension that does nothing: a worker, and a script that is empty. */
export async function chromiumWith(load: Load): Promise<ChromiumBrowser> {
  const program = await programOf('chromium');
  if (!program) throw new Error('There is no Chromium here');
  return launchChromium(
    program,
    load === 'Softstart' ? join(OUTPUT, 'chrome-mv3-playground') : emptied(load),
  );
}

function emptied(load: Exclude<Load, 'Softstart'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'softstart-empty-'));
  const hosts = ['http://127.0.0.1/*', 'http://localhost/*'];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
      host_permissions: hosts,
      ...(load === 'nothing'
        ? {}
        : { content_scripts: [{ matches: hosts, js: ['script.js'], all_frames: true }] }),
    }),
  );
  // Answers as fast as the platform can.
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((m, s, answer) => { answer(m); });',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><label><input type="checkbox"> On</label>');
  writeFileSync(join(folder, 'script.js'), 'globalThis.empty = chrome.runtime;');
  return folder;
}

/** When something happened in a page, in its own milliseconds. */
export type Times = Readonly<Record<string, number>>;

export interface OwnWorld {
  /** Runs an expression where the extension's scripts run. */
  run<T>(expression: string): Promise<T>;
  /** What has happened there so far. */
  times(): Promise<Times>;
}

/** Notes each message to the worker and its answer, the last focus, the last key, and the first underline after it. */
const WATCH = `(() => {
  const times = (globalThis.softstartTimes = {});
  const note = (what) => { times[what] = performance.now(); };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message) => {
    note(message.type);
    const answer = send(message);
    answer.then(() => note(message.type + ' answered'), () => {});
    return answer;
  };
  addEventListener('focusin', () => note('focus'), true);
  addEventListener('input', () => { note('key'); delete times.underlined; }, true);
  const underlines = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const look = () => {
    if (times.underlined === undefined && underlines() > 0) {
      // The frame that shows it is over when the next task begins.
      times.underlined = Infinity;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note('underlined');
      port2.postMessage(0);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** The world of our scripts in a page's main frame, watched. The page must have been opened already. */
export async function ownWorld({ page }: ChromiumPage, extension: string): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const context = await contextOf(session, extension);
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(WATCH);
  return { run, times: () => run('({ ...softstartTimes })') };
}

function contextOf(session: CDPSession, extension: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No script of ours runs in this page')), 5_000);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== extension) return;
      clearTimeout(late);
      resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}

/** Puts every service worker to sleep. */
export async function sleep({ page }: ChromiumPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

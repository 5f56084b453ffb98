import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ChromiumPage } from './harness/chromium';
import { inEachBrowser } from './harness/each-browser';
import { OUTPUT } from './harness/launch';
import { pause, until } from './harness/page';

/** What the sentinel listens for on every enabled page: one set, and no more. */
const SET = ['blur', 'focusin', 'input'];

await inEachBrowser(['chromium'], (stage) => {
  it('is one set of listeners on a page where nobody writes, with no observer, no timer and no message', async () => {
    const { page } = (await stage.newPage()) as ChromiumPage;
    const session = await page.context().newCDPSession(page);
    const worlds: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    await page.goto(`${stage.origin()}/?editor=textarea`);
    const own = await until(
      async () => worlds.findLast(({ name }) => name === 'Softstart'),
      async () => `No world of ours among ${worlds.map(({ name }) => name)}`,
    );
    await pause(1_000);
    const inOwnWorld = async (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: own.id });

    const { result: world } = await inOwnWorld('globalThis');
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: world.objectId ?? '',
    });
    const { result: heard } = await inOwnWorld(
      'typeof softstart + typeof softstartNudge + typeof softstartCard',
    );
    expect(heard.value).toBe('functionundefinedundefined');
    expect(listeners.map(({ type }) => type).sort()).toEqual(SET);

    for (const kind of [
      'MutationObserver',
      'ResizeObserver',
      'IntersectionObserver',
      'PerformanceObserver',
    ]) {
      const { result: prototype } = await inOwnWorld(`${kind}.prototype`);
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: prototype.objectId ?? '',
      });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length }',
      });
      expect(result.value, kind).toBe(0);
    }
    await page.close();

    // A nudge script would be there had a message been sent; timers leave no trace to count, so the code is read.
    const sentinel = readFileSync(join(OUTPUT, 'chrome-mv3-playground', 'sentinel.js'), 'utf8');
    expect(sentinel).not.toMatch(
      /setInterval|requestAnimationFrame|requestIdleCallback|Observer|postMessage/,
    );
    // The one that looks where the focus went, only on a page with frames, and only when it has left the window.
    expect(sentinel.match(/setTimeout/g)).toHaveLength(1);
    expect(sentinel).toMatch(/["`]blur["`]\W+(return )?(void ?)?\(?window\.length ?&& ?setTimeout/);
    expect(sentinel.split('sendMessage').length - 1).toBe(1);
  });
});

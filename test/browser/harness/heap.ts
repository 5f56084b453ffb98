import type { CDPSession } from 'playwright-core';
import type { ChromiumPage } from './chromium';

/** Bytes of JavaScript heap in use after a collection. */
export interface Heaps {
  readonly pages: number;
  readonly worker: number;
}

/** Collects what is no longer needed in every page and in the worker, and adds up what is left. */
export async function heapsAfterCollection(pages: readonly ChromiumPage[]): Promise<Heaps> {
  let sum = 0;
  for (const { page } of pages) {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    sum += (await session.send('Runtime.getHeapUsage')).usedSize;
    await session.detach();
  }
  return { pages: sum, worker: await workerHeap(pages[0]?.page.context().browser()) };
}

type Connection = NonNullable<ReturnType<ReturnType<ChromiumPage['page']['context']>['browser']>>;

/** A worker has no session of its own in the driver: it is spoken to through the browser's. */
async function workerHeap(browser: Connection | null | undefined): Promise<number> {
  if (!browser) throw new Error('The driver gives no browser');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return 0;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const ask = <T>(id: number, method: string) => askTarget<T>(session, sessionId, id, method);
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask<{ usedSize: number }>(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function askTarget<T>(session: CDPSession, sessionId: string, id: number, method: string): Promise<T> {
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as { id?: number; result?: T };
      if (answer.id === id && answer.result) resolve(answer.result);
    });
    session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}

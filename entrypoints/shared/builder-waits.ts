import { browser } from 'wxt/browser';

const KEY = 'builderWaits';

/** Whether parts for the message builder wait in the worker: a sign without any of their words. */
export async function buildersWait(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

/** Sets or takes down that sign. */
export async function sayBuilderWaits(waits: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: waits });
}

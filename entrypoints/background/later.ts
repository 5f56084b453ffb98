import { browser } from 'wxt/browser';

/** A script that the background runs when it is first needed, so that it wakes without it. */
export interface LaterScript<T> {
  readonly path: '/rewrites.js' | '/tagger.js';
  /** Runs it in a worker. Each names its path itself, so that a test sees that no other script is ever run. */
  readonly run: () => void;
  /** What it leaves behind, undefined until it has run. */
  readonly given: () => T | undefined;
}

const inWorker = (): boolean =>
  typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';

/** @returns what the script leaves, loaded at the first call. Rejects where the browser cannot read it. */
export function later<T>(script: LaterScript<T>): () => Promise<T> {
  let coming: Promise<void> | undefined;
  return async () => {
    const there = script.given();
    if (there) return there;
    coming ??= load(script).finally(() => {
      coming = undefined;
    });
    await coming;
    const left = script.given();
    if (!left) throw new Error(`${script.path} left nothing behind`);
    return left;
  };
}

async function load<T>({ path, run }: LaterScript<T>): Promise<void> {
  if (inWorker()) run();
  else
    await new Promise((loaded, failed) => {
      const element = document.createElement('script');
      element.addEventListener('load', loaded);
      element.addEventListener('error', () => failed(new Error(`${path} was not loaded`)));
      element.src = browser.runtime.getURL(path);
      document.head.append(element);
    });
}

/** A worker may load later only what it has loaded while it was being installed. */
export function bring<T>({ run }: LaterScript<T>): void {
  if (inWorker()) globalThis.addEventListener('install', run);
}

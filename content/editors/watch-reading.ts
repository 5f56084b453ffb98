import { type Furniture, type Reading, readDom } from '../dom-text';

/** The reading of an editable, made once a change however often it is asked for. */
export interface WatchedReading {
  read(): Reading;
  /** For the last instant before something is written: trusts nothing remembered. */
  readAnew(): Reading;
  /** Calls after every change of nodes or words in the editable. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** Watches an editable, and nothing around it, until the signal aborts. */
export function watchReading(
  element: HTMLElement,
  furniture: Furniture | undefined,
  signal: AbortSignal,
): WatchedReading {
  let remembered: Reading | undefined;
  const listeners = new Set<() => void>();
  const changed = () => {
    remembered = undefined;
    for (const listener of listeners) listener();
  };
  const Observer = element.ownerDocument.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(changed);
  if (!signal.aborted) observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const readAnew = () => {
    const reading = readDom(element, furniture);
    remembered = signal.aborted ? undefined : reading;
    return reading;
  };
  return {
    readAnew,
    read() {
      if (observer.takeRecords().length > 0) {
        remembered = undefined;
        // Those records are ours now, and nobody else would hear of them.
        queueMicrotask(changed);
      }
      return remembered ?? readAnew();
    },
    onChange(listener, ended) {
      if (ended.aborted) return;
      listeners.add(listener);
      ended.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

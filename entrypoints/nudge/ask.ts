import type { FromPage } from '@/lib/messages';
import type { Runtime } from '../shared/world';

/** Milliseconds until an answer no longer matters. A sleeping worker needs about 300. */
const PATIENCE = 4_000;
/** Flags are welcome as long as the draft is the same, and a worker on a busy machine may take its time to start. */
const PATIENCE_FOR_FLAGS = 20_000;
/** A worker that was stopped before it answered is woken by the next message. */
const TRIES = 2;

/** Sends a message to the background. Undefined where no answer came in time: the page goes on without. */
export type Ask = (message: FromPage) => Promise<unknown>;

/**
 * @param gone called when the extension was updated, switched off or removed
 * @param signal no answer arrives after it
 */
export function asking(runtime: Runtime, gone: () => void, signal: AbortSignal): Ask {
  return async (message) => {
    for (let tried = 0; tried < TRIES && !signal.aborted; tried++) {
      if (!runtime?.id) {
        gone();
        return undefined;
      }
      try {
        const patience = message.type === 'analyze' ? PATIENCE_FOR_FLAGS : PATIENCE;
        return await inTime(runtime.sendMessage(message), patience, signal);
      } catch (error) {
        if (String(error).includes('context invalidated')) gone();
        // Anything else is a worker that was stopped while it worked; it is asked once more.
      }
    }
    return undefined;
  };
}

function inTime(answer: Promise<unknown>, patience: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    const quit = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
    signal.addEventListener('abort', quit, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', quit);
    });
  });
}

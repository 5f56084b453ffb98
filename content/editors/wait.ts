/** Resolves after some milliseconds, or at once when the signal aborts. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

/** Looks every few milliseconds, up to a limit, until `holds` is true; answers whether it came true. */
export async function becomes(holds: () => boolean, limit: number, signal: AbortSignal): Promise<boolean> {
  for (let waited = 0; waited < limit && !signal.aborted; waited += 10) {
    if (holds()) return true;
    await wait(10, signal);
  }
  return holds();
}

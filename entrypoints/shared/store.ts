import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';

/** One part of what is kept on this machine: parsed whenever it is read, and written here alone. */
export interface Store<Part> {
  /** What is stored; what makes no sense is its default. */
  read(): Promise<Part>;
  /** Changes some of it, on top of what is stored after every change before this one. Gives what is kept then. */
  change(change: (before: Part) => Partial<Part>): Promise<Part>;
  /** Calls with the new part whenever it changes, wherever that was. Gives a way to stop. */
  onChange(listener: (part: Part) => void): () => void;
}

/** The part that is stored under `key`. */
export function storeOf<Part extends object>(key: string, parse: (stored: unknown) => Part): Store<Part> {
  const inTurn = oneAtATime();
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const before = await read();
        const after = parse({ ...before, ...change(before) });
        await browser.storage.local.set({ [key]: after });
        return after;
      }),
    onChange: (listener) => {
      const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) listener(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}

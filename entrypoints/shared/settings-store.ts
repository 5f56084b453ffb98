import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '@/lib/settings';
import { oneAtATime } from './one-at-a-time';

const KEY = 'settings';
const inTurn = oneAtATime();

/** The person's settings; what is stored and makes no sense is its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings, on top of whatever was stored a moment ago, and resolves once they are kept. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const before = await readSettings();
    const after = parseSettings({ ...before, ...change(before) });
    await browser.storage.local.set({ [KEY]: after });
    return after;
  });
}

/** Calls with the new settings whenever they change, wherever that was. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

import { browser } from 'wxt/browser';
import { counted, type NudgeEvent, parseInsights } from '@/lib/insights';
import type { Kind } from '@/lib/kinds';
import { oneAtATime } from '../shared/one-at-a-time';

const KEY = 'insights';
const inTurn = oneAtATime();

/** Adds to the stored counts. */
export function countInInsights(event: NudgeEvent, kinds: readonly Kind[], now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [KEY]: counted(parseInsights(stored[KEY]), event, kinds, now) });
  });
}

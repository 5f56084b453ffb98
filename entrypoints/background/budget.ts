import { browser } from 'wxt/browser';
import { oneAtATime } from '../shared/one-at-a-time';

const HOUR = 60 * 60_000;
const inTurn = oneAtATime();

async function lastHour(now: number): Promise<number[]> {
  const { shownAt } = await browser.storage.session.get('shownAt');
  // The last test holds when the clock was set back.
  return ((shownAt as number[] | undefined) ?? []).filter((moment) => now - HOUR < moment && moment <= now);
}

/** Remembers that so many new nudges were shown just now. */
export function spend(nudges: number, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const moments = await lastHour(now);
    await browser.storage.session.set({
      shownAt: [...moments, ...Array<number>(nudges).fill(now)].slice(-999),
    });
  });
}

/** How many new nudges may still be shown, of so many an hour; undefined for no limit. */
export async function roomLeft(nudgesPerHour: number, now = Date.now()): Promise<number | undefined> {
  if (nudgesPerHour === 0) return undefined;
  return Math.max(0, nudgesPerHour - (await lastHour(now)).length);
}

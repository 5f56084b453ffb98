import { browser } from 'wxt/browser';
import { phraseKey } from '@/lib/settings';
import { oneAtATime } from '../shared/one-at-a-time';

/**
 * Keep my words, without keeping any words: what is remembered is a salted hash of place and phrase, in
 * storage that lives in memory and ends with the browser, and for half a day at most. That is enough for the
 * same draft to stay quiet after a blur, edits elsewhere in it and a reload of its page.
 */
const KEPT_FOR = 12 * 60 * 60_000;
const AT_MOST = 500;
const inTurn = oneAtATime();

interface Kept {
  readonly salt: string;
  /** Hash → the moment until which it counts, in milliseconds since the epoch. */
  readonly until: Readonly<Record<string, number>>;
}

async function read(): Promise<Kept> {
  const { kept } = await browser.storage.session.get('kept');
  // Nobody but this file writes it, and it never outlives the version that wrote it.
  return (kept as Kept | undefined) ?? { salt: crypto.randomUUID(), until: {} };
}

async function hash(salt: string, place: string, quote: string): Promise<string> {
  const bytes = new TextEncoder().encode([salt, place, phraseKey(quote)].join('\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The part of an address that one draft keeps over a reload. */
export function placeOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export function keep(place: string, quote: string, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const { salt, until } = await read();
    const living = Object.entries(until).filter(([, end]) => end > now);
    const added: [string, number] = [await hash(salt, place, quote), now + KEPT_FOR];
    await browser.storage.session.set({
      kept: { salt, until: Object.fromEntries([...living.slice(1 - AT_MOST), added]) },
    });
  });
}

/** Tells which of the quotes are kept as they are at this place. */
export async function keptAt(
  place: string,
  quotes: readonly string[],
  now = Date.now(),
): Promise<Set<string>> {
  const { salt, until } = await read();
  const kept = new Set<string>();
  if (Object.keys(until).length === 0) return kept;
  for (const quote of quotes) if ((until[await hash(salt, place, quote)] ?? 0) > now) kept.add(quote);
  return kept;
}

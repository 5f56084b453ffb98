import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { parseInsights } from '@/lib/insights';
import { parseKeepsakes } from '@/lib/keepsakes';
import { parseSettings } from '@/lib/settings';
import { oneAtATime } from '../shared/one-at-a-time';

/** All that Softstart keeps on this machine, read at the door. */
function parseAll(stored: Readonly<Record<string, unknown>>) {
  return {
    settings: parseSettings(stored.settings),
    keepsakes: parseKeepsakes(stored.keepsakes),
    insights: parseInsights(stored.insights),
  };
}

export type Stored = ReturnType<typeof parseAll>;

const inTurn = oneAtATime();
const KEYS = ['settings', 'keepsakes', 'insights'];

export async function readStored(): Promise<Stored> {
  return parseAll(await browser.storage.local.get(KEYS));
}

/** Changes one part on top of what is stored now, after every change before it. */
export function change<Key extends keyof Stored>(key: Key, part: Partial<Stored[Key]>): Promise<void> {
  return inTurn(async () => {
    const stored = await readStored();
    await browser.storage.local.set({ [key]: { ...stored[key], ...part } });
  });
}

/** What is stored, kept up to date with every change made anywhere. */
export function useStored(first: Stored): Stored {
  const [stored, setStored] = useState(first);
  useEffect(() => {
    const hear = (_changes: unknown, area: string) => {
      if (area === 'local') void readStored().then(setStored);
    };
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  }, []);
  return stored;
}

import { useEffect, useState } from 'react';
import { parseInsights } from '@/lib/insights';
import { parseKeepsakes } from '@/lib/keepsakes';
import { settingsStore } from '../shared/settings-store';
import { type Store, storeOf } from '../shared/store';

/** All that Softstart keeps on this machine. */
export const stores = {
  settings: settingsStore,
  keepsakes: storeOf('keepsakes', parseKeepsakes),
  insights: storeOf('insights', parseInsights),
};

type PartOf<S> = S extends Store<infer Part> ? Part : never;
export type Stored = { readonly [Name in keyof typeof stores]: PartOf<(typeof stores)[Name]> };

export async function readStored(): Promise<Stored> {
  const [settings, keepsakes, insights] = await Promise.all([
    stores.settings.read(),
    stores.keepsakes.read(),
    stores.insights.read(),
  ]);
  return { settings, keepsakes, insights };
}

/** What is stored, kept up to date with every change made anywhere. */
export function useStored(first: Stored): Stored {
  const [stored, setStored] = useState(first);
  useEffect(() => {
    const hear = (part: Partial<Stored>) => setStored((before) => ({ ...before, ...part }));
    const stops = [
      stores.settings.onChange((settings) => hear({ settings })),
      stores.keepsakes.onChange((keepsakes) => hear({ keepsakes })),
      stores.insights.onChange((insights) => hear({ insights })),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return stored;
}

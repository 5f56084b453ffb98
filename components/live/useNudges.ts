import { useEffect, useState } from 'react';
import type { Flag } from '@/lib/flag';

const PAUSE = 600;

interface Heard {
  /** The draft that these are the flags of. */
  readonly draft: string;
  readonly flags: readonly Flag[];
}

/**
 * The flags of a draft, some milliseconds after the last change; those whose words have changed are dropped at
 * once. `settled`: they are all the flags of this very draft.
 */
export function useNudges(
  draft: string,
  analyze: (draft: string) => Promise<readonly Flag[]>,
  pause = PAUSE,
): { readonly flags: readonly Flag[]; readonly settled: boolean } {
  const [heard, setHeard] = useState<Heard>({ draft: '', flags: [] });
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const flags = await analyze(draft);
      if (!stale) setHeard({ draft, flags });
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [draft, analyze, pause]);
  return {
    flags: heard.flags.filter(({ start, end, quote }) => draft.slice(start, end) === quote),
    settled: heard.draft === draft,
  };
}

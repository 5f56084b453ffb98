import { useEffect, useState } from 'react';
import type { Flag } from '@/lib/flag';

const PAUSE = 600;

/** The flags of a draft, some milliseconds after the last change; those whose words have changed are dropped at once. */
export function useNudges(
  draft: string,
  analyze: (draft: string) => Promise<readonly Flag[]>,
  pause = PAUSE,
): readonly Flag[] {
  const [heard, setHeard] = useState<readonly Flag[]>([]);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const flags = await analyze(draft);
      if (!stale) setHeard(flags);
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [draft, analyze, pause]);
  return heard.filter(({ start, end, quote }) => draft.slice(start, end) === quote);
}

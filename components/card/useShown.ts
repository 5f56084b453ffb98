import { type RefObject, useEffect, useRef } from 'react';

/** For what unfolds at the end of a card: brings it into view, since a tall card scrolls. */
export function useShown<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), []);
  return shown;
}

/**
 * Where an arrow key leads in a list of `count` places.
 * @returns undefined for a key that does not move; past an end it goes on at the other
 */
export function roved(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

interface KeyPress {
  readonly key: string;
  readonly target: EventTarget;
  preventDefault(): void;
}

/** Moves the focus from one to the next of the elements that `selector` finds within `root`; whether it moved. */
export function rove(event: KeyPress, root: HTMLElement, selector: string): boolean {
  const places = [...root.querySelectorAll<HTMLElement>(selector)];
  const from = places.indexOf(event.target as HTMLElement);
  const to = roved(event.key, Math.max(from, 0), places.length);
  if (from < 0 || to === undefined) return false;
  event.preventDefault();
  places[to]?.focus();
  return true;
}

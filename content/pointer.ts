import type { Flag } from '@/lib/flag';
import { sameFlag } from './nudge-card';

/** Milliseconds that the pointer rests on underlined words before their card opens. */
const DWELL = 220;

interface Watched {
  readonly element: HTMLElement;
  /** Whether there is anything to rest on; asked before anything is measured. */
  readonly anything: () => boolean;
  /** The flag whose words are shown at this point, in client coordinates. */
  readonly flagAt: (x: number, y: number) => Flag | undefined;
  readonly open: (flag: Flag) => void;
}

/** Opens a card when the pointer rests on underlined words, or a finger taps them. A click is left to the caret. */
export function watchPointer({ element, anything, flagAt, open }: Watched, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let resting: Flag | undefined;
  const forget = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    resting = undefined;
  };
  const look = (x: number, y: number) => {
    const flag = flagAt(x, y);
    if (flag && resting ? sameFlag(flag, resting) : flag === resting) return;
    clearTimeout(timer);
    resting = flag;
    if (!flag) return;
    timer = setTimeout(() => {
      // The draft may have been heard again meanwhile, and the same words with it.
      const now = flagAt(x, y);
      if (now && sameFlag(now, flag)) open(now);
    }, DWELL);
  };
  element.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
      if (!isTrusted || pointerType === 'touch' || buttons !== 0 || !anything()) return;
      // One look at the layout a frame, however fast the pointer reports.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(clientX, clientY));
    },
    { signal, passive: true },
  );
  element.addEventListener('pointerleave', forget, { signal, passive: true });
  element.addEventListener('pointerdown', forget, { signal, passive: true });
  element.addEventListener(
    'pointerup',
    ({ isTrusted, pointerType, clientX, clientY }) => {
      if (!isTrusted || pointerType !== 'touch' || !anything()) return;
      const flag = flagAt(clientX, clientY);
      if (flag) open(flag);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', forget, { once: true });
}

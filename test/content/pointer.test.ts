// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from '@/content/pointer';
import type { Flag } from '@/lib/flag';

const flag = (quote: string): Flag => ({
  start: 4,
  end: 4 + quote.length,
  quote,
  kind: 'overgeneralization',
  rule: 'never',
  effect: '“Never” invites a counter-example.',
  severity: 'mild',
  confidence: 0.9,
  source: 'a book',
});

/** A draft of which all is one flag's words, and a pointer over it. */
function stage() {
  const listeners = new Map<string, (event: object) => void>();
  // Events that a script makes are not trusted, and only trusted ones are heard.
  const element = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  } as unknown as HTMLElement;
  const seen = { flag: flag('you never listen') as Flag | undefined };
  const open = vi.fn();
  const life = new AbortController();
  watchPointer({ element, anything: () => true, flagAt: () => seen.flag, open }, life.signal);
  const move = async (x: number) => {
    listeners.get('pointermove')?.({
      isTrusted: true,
      pointerType: 'mouse',
      buttons: 0,
      clientX: x,
      clientY: 9,
    });
    await vi.advanceTimersByTimeAsync(20);
  };
  return { seen, open, move, end: () => life.abort() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('opens where the pointer rests, once, however it trembles', async () => {
  const { open, move } = stage();
  for (let x = 40; x < 44; x += 1) await move(x);
  expect(open).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(open).toHaveBeenCalledTimes(1);
});

it('opens although the draft was heard again while the pointer rested', async () => {
  const { seen, open, move } = stage();
  await move(40);
  seen.flag = flag('you never listen');
  await move(41);
  await vi.advanceTimersByTimeAsync(180);
  seen.flag = flag('you never listen');
  await vi.advanceTimersByTimeAsync(60);
  expect(open.mock.calls).toEqual([[seen.flag]]);
});

it('stays closed where other words, or none, stand there by then, and after its end', async () => {
  const { seen, open, move, end } = stage();
  await move(40);
  seen.flag = flag('you never call');
  await vi.advanceTimersByTimeAsync(400);
  await move(41);
  seen.flag = undefined;
  await vi.advanceTimersByTimeAsync(400);
  seen.flag = flag('you never call');
  await move(42);
  end();
  await vi.advanceTimersByTimeAsync(400);
  expect(open).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asking } from '@/entrypoints/nudge/ask';
import type { Runtime } from '@/entrypoints/shared/world';

const QUESTION = { type: 'session' } as const;

/** A background that does as it is told, once a message. */
function background(...answers: (() => Promise<unknown>)[]) {
  const sendMessage = vi.fn(() => (answers.shift() ?? (async () => undefined))());
  const runtime: { id?: string } & Pick<Runtime, 'sendMessage' | 'onMessage'> = {
    id: 'softstart',
    sendMessage,
    onMessage: { addListener: () => {} },
  };
  const gone = vi.fn();
  const life = new AbortController();
  return { runtime, sendMessage, gone, life, ask: asking(runtime, gone, life.signal) };
}
const answers = (value: unknown) => async () => value;
const fails = (message: string) => async () => {
  throw new Error(message);
};
const silent = () => new Promise(() => {});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a question to the background', () => {
  it('is answered', async () => {
    const { ask, sendMessage } = background(answers(7));
    expect(await ask(QUESTION)).toBe(7);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(QUESTION);
  });

  it('is asked once more where the worker was stopped over it', async () => {
    const { ask } = background(fails('The message channel closed'), answers(7));
    expect(await ask(QUESTION)).toBe(7);
  });

  it('is given up after the second failure, and nothing is thrown', async () => {
    const { ask, sendMessage, gone } = background(fails('no'), fails('no'), answers(7));
    expect(await ask(QUESTION)).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(gone).not.toHaveBeenCalled();
  });

  it('is given up after four seconds of silence', async () => {
    const { ask } = background(silent);
    const answer = ask(QUESTION);
    const seen = vi.fn();
    void answer.then(seen);
    await vi.advanceTimersByTimeAsync(3_900);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits longer for flags, which are welcome while the draft is the same', async () => {
    const { ask } = background(() => new Promise((answer) => setTimeout(answer, 15_000, 'late')));
    const answer = ask({ type: 'analyze', draft: 'You never listen.' });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toBe('late');
  });

  it('ends with the page, without waiting', async () => {
    const { ask, life } = background(silent);
    const answer = ask(QUESTION);
    life.abort();
    expect(await answer).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a script that was left behind by an update', () => {
  it('asks nothing, and is told that it is over', async () => {
    const { ask, gone, runtime, sendMessage } = background();
    delete runtime.id;
    expect(await ask(QUESTION)).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is told so as well where the update came between question and answer', async () => {
    const { ask, gone } = background(fails('Extension context invalidated.'), answers(7));
    await ask(QUESTION);
    expect(gone).toHaveBeenCalledOnce();
  });
});

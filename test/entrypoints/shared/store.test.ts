import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeOf } from '@/entrypoints/shared/store';

interface Part {
  readonly a: number;
  readonly b: number;
}
const numberOr0 = (value: unknown): number => (typeof value === 'number' ? value : 0);
const parse = (stored: unknown): Part => {
  const { a, b } = (stored ?? {}) as Partial<Part>;
  return { a: numberOr0(a), b: numberOr0(b) };
};
const store = storeOf('part', parse);

beforeEach(() => fakeBrowser.reset());

it('takes what is stored and makes no sense for its default', async () => {
  await fakeBrowser.storage.local.set({ part: { a: 'many', b: 2 } });
  expect(await store.read()).toEqual({ a: 0, b: 2 });
});

it('loses no change of several that are asked for at once', async () => {
  const more = ({ a }: Part) => ({ a: a + 1 });
  await Promise.all([store.change(more), store.change(() => ({ b: 5 })), store.change(more)]);
  expect(await store.read()).toEqual({ a: 2, b: 5 });
});

it('changes the next one though the one before went wrong', async () => {
  const wrong = store.change(() => {
    throw new Error('no');
  });
  const right = store.change(() => ({ a: 3 }));
  await expect(wrong).rejects.toThrow('no');
  expect(await right).toEqual({ a: 3, b: 0 });
});

it('hears changes until it is told to stop, erasing among them', async () => {
  const heard: Part[] = [];
  const stop = store.onChange((part) => heard.push(part));
  await store.change(() => ({ a: 1 }));
  await fakeBrowser.storage.local.remove('part');
  await fakeBrowser.storage.local.set({ other: 1 });
  stop();
  await store.change(() => ({ a: 9 }));
  expect(heard).toEqual([
    { a: 1, b: 0 },
    { a: 0, b: 0 },
  ]);
});

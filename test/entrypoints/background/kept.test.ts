import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { roomLeft, spend } from '@/entrypoints/background/budget';
import { keep, keptAt, placeOf } from '@/entrypoints/background/kept';

const PLACE = 'https://example.org/chat/7';
const WORDS = 'You never listen to me';
const HOUR = 60 * 60_000;

beforeEach(() => fakeBrowser.reset());

describe('words kept as they are', () => {
  it('are known again at their place, however they are spaced and cased', async () => {
    await keep(PLACE, WORDS);
    expect(await keptAt(PLACE, ['you never  listen to me', 'you never help'])).toEqual(
      new Set(['you never  listen to me']),
    );
    expect(await keptAt('https://example.org/chat/8', [WORDS])).toEqual(new Set());
  });

  it('are not stored: a salted hash is, and in memory only', async () => {
    await keep(PLACE, WORDS);
    const stored = JSON.stringify(await fakeBrowser.storage.session.get());
    expect(stored.toLowerCase()).not.toContain('listen');
    expect(stored).not.toContain('example.org');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('are forgotten after half a day', async () => {
    await keep(PLACE, WORDS, 1_000);
    expect((await keptAt(PLACE, [WORDS], 1_000 + 11 * HOUR)).size).toBe(1);
    expect((await keptAt(PLACE, [WORDS], 1_000 + 13 * HOUR)).size).toBe(0);
  });

  it('belong to a page without its query and fragment', () => {
    expect(placeOf('https://example.org/chat/7?draft=1#top')).toBe(PLACE);
    expect(placeOf(undefined)).toBe('');
    expect(placeOf('nonsense')).toBe('');
  });
});

describe('the nudge budget', () => {
  it('is no limit at zero', async () => {
    await spend(50);
    expect(await roomLeft(0)).toBeUndefined();
  });

  it('fills up again as an hour goes by, and when the clock is set back', async () => {
    const now = 10 * HOUR;
    await spend(2, now);
    await spend(1, now + HOUR / 2);
    expect(await roomLeft(4, now + HOUR / 2)).toBe(1);
    expect(await roomLeft(2, now + HOUR / 2)).toBe(0);
    expect(await roomLeft(4, now + HOUR + 1)).toBe(3);
    expect(await roomLeft(4, now - HOUR)).toBe(4);
  });
});

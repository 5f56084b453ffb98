import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, restAt } from '@/lib/settings';

describe('what was stored', () => {
  /** Every shape of settings that was ever released, as it stood in storage. A new one is added, none is changed. */
  const RELEASED: Readonly<Record<string, object>> = {
    '0.1.0': {
      nudges: true,
      pausedUntil: 0,
      sitesOff: ['chat.test'],
      kindsOff: ['should'],
      strictness: 'gentle',
      pauseLength: 900,
      quietUntilSend: true,
      nudgesPerHour: 6,
      relationships: { 'chat.test': 'partner' },
      feelings: ['worried'],
      phrasesLeft: ['you always win'],
      theme: 'dark',
      textSize: 120,
      insights: false,
    },
  };

  it.each(Object.entries(RELEASED))('by version %s is read whole', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...stored });
  });

  it('by a newer version keeps what is known here', () => {
    const newer = { theme: 'dark', strictness: 'whispering', tone: { warm: true }, version: 9 };
    expect(parseSettings(newer)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('loses of a list what is unsound, and keeps the rest', () => {
    const stored = {
      kindsOff: ['should', 'sarcasm'],
      phrasesLeft: ['you always win', 7, ''],
      relationships: { 'chat.test': 'partner', 'mail.test': 'landlord' },
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      kindsOff: ['should'],
      phrasesLeft: ['you always win'],
      relationships: { 'chat.test': 'partner' },
    });
  });

  it('keeps the latest phrases where there are too many', () => {
    const phrases = Array.from({ length: 501 }, (_, place) => `phrase ${place}`);
    expect(parseSettings({ phrasesLeft: phrases }).phrasesLeft).toEqual(phrases.slice(1));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'settings'],
    ['a list', [1]],
    [
      'only nonsense',
      { nudges: 'yes', pausedUntil: -1, sitesOff: 4, feelings: [null], pauseLength: Number.NaN },
    ],
  ])('and is %s is the default', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a pause', () => {
  const HOUR = 60 * 60_000;
  const paused = parseSettings({ pausedUntil: 10 * HOUR });

  it('ends at its moment, however the clock got there', () => {
    expect(restAt(paused, 'chat.test', 10 * HOUR - 1)).toBe('paused');
    expect(restAt(paused, 'chat.test', 10 * HOUR)).toBe('on');
    expect(restAt(paused, 'chat.test', 99 * HOUR)).toBe('on');
  });

  it('holds again where the clock is set back, and not where that would make it longer than any pause', () => {
    expect(restAt(paused, 'chat.test', 2 * HOUR)).toBe('paused');
    expect(restAt(paused, 'chat.test', -20 * HOUR)).toBe('on');
  });
});

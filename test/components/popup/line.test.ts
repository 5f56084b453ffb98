import { describe, expect, it } from 'vitest';
import { endOfToday, lineOf } from '@/components/popup/line';
import type { Place } from '@/components/popup/props';
import { en } from '@/lib/i18n/en';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings';

const now = new Date(2026, 4, 12, 14, 10).getTime();
const here = { state: 'on', host: 'chat.example.org', draft: true, nudges: [] } as const;
const nudge = { quote: 'you never', effect: '', kind: 'overgeneralization' } as const;

const line = (place: Place, settings: Partial<Settings> = {}) =>
  lineOf({ ...DEFAULT_SETTINGS, ...settings }, place, now, { messages: en, locale: 'de' });

describe('lineOf', () => {
  it('counts the nudges of this message', () => {
    expect(line({ ...here, nudges: [nudge] })).toBe('1 nudge in this message.');
    expect(line({ ...here, nudges: [nudge, nudge] })).toBe('2 nudges in this message.');
  });

  it('says how long a pause lasts', () => {
    expect(line(here, { pausedUntil: now + 3_600_000 })).toBe('Paused until 15:10.');
    expect(line(here, { pausedUntil: endOfToday(now) })).toBe('Paused until tomorrow.');
  });

  it('puts what holds everywhere before what holds here', () => {
    expect(line({ state: 'beyond', reason: 'googleDocs' }, { nudges: false })).toBe(
      'Nudges are off everywhere.',
    );
  });

  it('says why there can be nothing', () => {
    expect(line({ state: 'beyond', reason: 'googleDocs' })).toContain('Google Docs');
    expect(line({ state: 'available', host: 'a.example' })).toBe('Not on for a.example.');
    expect(line(here, { sitesOff: ['chat.example.org'] })).toBe('Off for chat.example.org.');
  });
});

it('ends today at the next local midnight', () => {
  expect(new Date(endOfToday(now)).toString()).toContain('May 13 2026 00:00:00');
});

import { describe, expect, it } from 'vitest';
import { exported, imported } from '@/lib/exchange';
import { NO_KEEPSAKES, parseKeepsakes } from '@/lib/keepsakes';
import { DEFAULT_SETTINGS, parseSettings } from '@/lib/settings';

const settings = parseSettings({ theme: 'dark', phrasesLeft: ['you always win'], pausedUntil: 9e12 });
const keepsakes = parseKeepsakes({ goal: 'One open question a day' });
const ALL = { phrases: true, notes: true };

it('comes back as it went out', () => {
  const file = imported(exported(settings, keepsakes, ALL));
  expect(file).toMatchObject({
    taken: true,
    keepsakes,
    settings: { theme: 'dark', phrasesLeft: ['you always win'] },
  });
});

it('takes phrases and notes along only if asked to', () => {
  const text = exported(settings, keepsakes, { phrases: false, notes: false });
  expect(text).not.toContain('you always win');
  expect(text).not.toContain('open question');
});

it('leaves a pause where it is', () => {
  expect(exported(settings, NO_KEEPSAKES, ALL)).not.toContain('pausedUntil');
});

it('counts the settings of the file', () => {
  const count = Object.keys(DEFAULT_SETTINGS).length - 1;
  expect(imported(exported(DEFAULT_SETTINGS, NO_KEEPSAKES, ALL))).toMatchObject({ count });
});

describe('a bad file changes nothing and says why', () => {
  const file = JSON.parse(exported(settings, keepsakes, ALL)) as { settings: object };
  it.each([
    ['{', 'notJson'],
    ['[1]', 'otherKind'],
    ['{"format":"another"}', 'otherKind'],
    [JSON.stringify({ ...file, version: 2 }), 'newer'],
    [JSON.stringify({ ...file, settings: { theme: 'pink' } }), 'badValue'],
    [JSON.stringify({ ...file, keepsakes: { notes: [{ text: 1 }] } }), 'badValue'],
  ])('%s', (text, why) => {
    expect(imported(text)).toMatchObject({ taken: false, why });
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_FIELDS, parsePolicy, underPolicy } from '@/lib/policy';
import { DEFAULT_SETTINGS, parseSettings } from '@/lib/settings';

const own = parseSettings({ sitesOff: ['a.test'], kindsOff: ['should'], insights: false });

it('makes quieter, and never switches on what a person has switched off', () => {
  const policy = parsePolicy({
    sitesOff: ['b.test'],
    kindsOff: ['threat'],
    strictness: 'gentle',
    insights: true,
  });
  expect(underPolicy(own, policy)).toEqual({
    ...own,
    sitesOff: ['a.test', 'b.test'],
    kindsOff: ['should', 'threat'],
    strictness: 'gentle',
  });
  expect(underPolicy(DEFAULT_SETTINGS, parsePolicy({ insights: false })).insights).toBe(false);
});

it.each([
  [undefined],
  [null],
  ['x'],
  [{}],
  [{ nudges: false, phrasesLeft: ['x'] }],
  [{ strictness: 'loud', kindsOff: ['x'] }],
])('leaves everything as it is where %j is set', (managed) => {
  const thorough = { ...own, strictness: 'thorough' } as const;
  expect(underPolicy(thorough, parsePolicy(managed))).toEqual(thorough);
});

it('is what the schema for browsers says', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: object;
  };
  expect(Object.keys(properties)).toEqual([...POLICY_FIELDS]);
});

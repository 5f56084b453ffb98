import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/i18n/messages';

const File = v.record(v.string(), v.object({ message: v.string(), description: v.optional(v.string()) }));
const read = (name: string) =>
  v.parse(File, JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, 'utf8')));

test('the manifest speaks every language of the interface', () => {
  expect(readdirSync('public/_locales').sort()).toEqual(
    LOCALES.map((locale) => locale.replace('-', '_')).sort(),
  );
});

test.each(LOCALES)('%s has every message, and a description of at most 132 characters', (locale) => {
  const messages = read(locale.replace('-', '_'));
  expect(Object.keys(messages)).toEqual(Object.keys(read('en')));
  expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
});

test('every message that the manifest asks for is there', () => {
  const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+?)__/g)].map(
    ([, name]) => name ?? '',
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !(name in read('en')))).toEqual([]);
});

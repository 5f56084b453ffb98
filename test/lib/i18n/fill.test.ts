import { expect, it } from 'vitest';
import { fill, plural } from '@/lib/i18n/fill';
import { localeFor } from '@/lib/i18n/messages';

it('fills in what it knows and leaves the rest', () => {
  expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});

it('takes the form that the count asks for', () => {
  const message = { one: '{count} word', other: '{count} words' };
  expect(plural(message, 1, 'en')).toBe('1 word');
  expect(plural(message, 1200, 'de')).toBe('1.200 words');
});

it('finds the nearest locale', () => {
  expect(['pt-PT', 'de-AT', 'fr', 'ja', 'EN-gb'].map(localeFor)).toEqual(['pt-BR', 'de', 'fr', 'en', 'en']);
});

import { expect, test } from 'vitest';
import { PROMPTS, promptsOf, REFLECTION_GROUPS } from '@/lib/reflection';
import { DIRECTORY, HELPLINES, helplinesFor, SUPPORT_PAGES } from '@/lib/support';

/** `https://www.refuge.org.uk/x` → `refuge.org.uk` */
const host = (address: string) => address.replace(/^https:\/\/(www\.)?/, '').split('/')[0] ?? '';

test('every helpline says where and when it was confirmed', () => {
  for (const { name, confirmed, website } of [...HELPLINES, DIRECTORY]) {
    expect(confirmed.page, name).toMatch(/^https:\/\//);
    expect(confirmed.read, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(website, name).toMatch(/^https:\/\//);
  }
});

test('a number stands only beside a page of the service itself', () => {
  // Refuge runs the helpline and states its number on its own site.
  const runBy: Readonly<Record<string, string>> = {
    'nationaldahelpline.org.uk': 'refuge.org.uk',
  };
  const elsewhere = HELPLINES.filter(
    ({ website, confirmed }) => (runBy[host(website)] ?? host(website)) !== host(confirmed.page),
  );
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});

test('the country is taken from the language tag, and an unknown one gives none', () => {
  expect(helplinesFor('en-GB').map(({ country }) => country)).toEqual(['GB', 'GB']);
  expect(helplinesFor('pt-BR')[0]?.phone).toBe('180');
  expect(helplinesFor('en')).toEqual([]);
  expect(helplinesFor('ja-JP')).toEqual([]);
});

test('the pages of Support are there, safety first', () => {
  expect(SUPPORT_PAGES.map(({ id }) => id)).toEqual([
    'safety',
    'red-flags',
    'any-outcome',
    'letting-go',
    'counselor',
    'suggesting-therapy',
  ]);
});

test.each(REFLECTION_GROUPS)('there are at least four prompts on $id', ({ id }) => {
  expect(promptsOf(id).length).toBeGreaterThanOrEqual(4);
});

test('prompts have ids of their own', () => {
  expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(PROMPTS.length);
});

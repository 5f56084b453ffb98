import { expect, test } from 'vitest';
import { SOURCES } from '@/lib/sources';
import {
  blanksOf,
  exampleOf,
  filledIn,
  TEMPLATE_GROUPS,
  TEMPLATES,
  templateById,
  templatesOf,
} from '@/lib/templates';
import { TIPS } from '@/lib/tips';

test('every template has an id of its own and one of the five sources', () => {
  const titles = new Set<string>(Object.values(SOURCES));
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  expect(TEMPLATES.filter(({ source }) => !titles.has(source))).toEqual([]);
});

test.each(TEMPLATE_GROUPS)('group $id has at least two templates', ({ id }) => {
  expect(templatesOf(id).length).toBeGreaterThanOrEqual(2);
});

test('an example reads as a whole message', () => {
  const odd = TEMPLATES.map(exampleOf).filter(
    (text) => !/^[A-Z].*[.?]$/.test(text) || /\s\s|[{}]/.test(text),
  );
  expect(odd).toEqual([]);
});

test('a message is only made when every blank is filled', () => {
  const template = templateById('noticed');
  expect(blanksOf(template)).toHaveLength(2);
  expect(filledIn(template, ['the texts stopped'])).toBeUndefined();
  expect(filledIn(template, ['the texts stopped', '  '])).toBeUndefined();
  expect(filledIn(template, ['the texts stopped', 'sad '])).toBe(
    'I’ve noticed that the texts stopped, and I feel sad. How are you feeling about us?',
  );
});

test('one without blanks stands as it is', () => {
  const template = templateById('take-your-time');
  expect(filledIn(template, [])).toBe(exampleOf(template));
});

test('every template that a tip leads to is there', () => {
  const named = TIPS.flatMap(({ tryIt }) =>
    tryIt.startsWith('template:') ? [tryIt.slice('template:'.length)] : [],
  );
  expect(named.length).toBeGreaterThan(10);
  for (const id of named) expect(templateById(id).id).toBe(id);
  expect(() => templateById('no-such-template')).toThrow('no-such-template');
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '@/lib/kinds';
import { REFLECTION_GROUPS } from '@/lib/reflection';
import { SOURCES } from '@/lib/sources';
import { SUPPORT_PAGES } from '@/lib/support';
import { TEMPLATE_GROUPS } from '@/lib/templates';
import { TOPICS } from '@/lib/tips';
import { PARTS } from '@/lib/understand';

const text = readFileSync('docs/teachings.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = rows.flatMap((cells) =>
  [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
);
const ids = [TOPICS, TEMPLATE_GROUPS, PARTS, REFLECTION_GROUPS, SUPPORT_PAGES].flatMap((list) =>
  list.map(({ id }) => id as string),
);

test('the table has a row for each of the eighteen teachings', () => {
  expect(rows).toHaveLength(18);
});

test('every name in the table exists', () => {
  const known = new Set<string>([...ids, ...KINDS]);
  expect(named.filter((name) => !known.has(name) && !existsSync(name))).toEqual([]);
});

test('every topic, part, group and page stands in the table', () => {
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
});

test('every source is one of the five, and the five are named by title', () => {
  const short = rows.flatMap((cells) =>
    [...(cells[3] ?? '').matchAll(/\*(\w+)\*/g)].map(([, name]) => name ?? ''),
  );
  expect(rows.every((cells) => /\*\w+\*/.test(cells[3] ?? ''))).toBe(true);
  expect(short.filter((name) => !Object.keys(SOURCES).includes(name))).toEqual([]);
  for (const [name, title] of Object.entries(SOURCES)) expect(text).toContain(`- *${name}*: ${title}\n`);
});

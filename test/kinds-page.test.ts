import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '@/lib/kinds';
import { kindsPage } from './tools/kinds';

test('docs/kinds.md is as the rules are now', () => {
  expect(readFileSync('docs/kinds.md', 'utf8'), 'Out of date: run `npm run kinds` and commit it.').toBe(
    kindsPage(),
  );
});

test('it tells of every kind what is nudged and what never is', () => {
  const parts = kindsPage().split('\n## ').slice(1);
  expect(parts).toHaveLength(KINDS.length);
  for (const part of parts) {
    const [nudged = '', never = ''] = part.split('Never nudged:');
    expect(nudged).toMatch(/\n- .*\*\*/);
    expect(never).toMatch(/\n- \S/);
    expect(never).not.toContain('**');
  }
});

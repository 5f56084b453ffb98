import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOT_IN_FIREFOX, PLACES } from './browser/editors/place-names';
import { EDITORS } from './playground/names';

const rows = [...readFileSync('docs/editors.md', 'utf8').matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)].map(
  ([, name, cells]) => ({ name, cells: (cells ?? '').split(' | ') }),
);

test('the table of editors and places has what the tests run, in their order', () => {
  expect(rows.map(({ name }) => name)).toEqual([...EDITORS, ...PLACES]);
});

test('a place that is not tested in Firefox says so, and why', () => {
  const without = rows.filter(({ cells }) => cells.includes('no'));
  expect(without.map(({ name }) => name)).toEqual(PLACES.filter((name) => NOT_IN_FIREFOX.includes(name)));
  expect(without.filter(({ cells }) => (cells.at(-1) ?? '').length < 10)).toEqual([]);
});

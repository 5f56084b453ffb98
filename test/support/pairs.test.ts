import { expect, it } from 'vitest';
import { pairwise } from './pairs';

const FACTORS = {
  page: ['a', 'b', 'c', 'd'],
  zoom: [1, 2],
  language: ['en', 'de', 'fr'],
  theme: ['light', 'dark'],
};
const rows = pairwise(FACTORS);

it('lets every two values of two factors meet', () => {
  const names = Object.keys(FACTORS) as (keyof typeof FACTORS)[];
  const met = (a: (typeof names)[number], value: unknown, b: (typeof names)[number], other: unknown) =>
    rows.some((row) => row[a] === value && row[b] === other);
  for (const a of names)
    for (const b of names)
      if (a !== b)
        for (const value of FACTORS[a])
          for (const other of FACTORS[b])
            expect(met(a, value, b, other), `${value} with ${other}`).toBe(true);
});

it('takes no more rows than the two largest factors ask for', () => {
  expect(rows).toHaveLength(4 * 3);
});

it('gives the same rows again', () => {
  expect(pairwise(FACTORS)).toEqual(rows);
});

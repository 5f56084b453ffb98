import { describe, expect, it } from 'vitest';
import budgets from '../budgets.json';
import { filesOf, packedSize, SHIPPED } from './builds';

/** Files without code: pictures, fonts and pages have no budget. */
const CODE = /\.(js|css)$/;

describe.each(SHIPPED)('%s', (build) => {
  const files = filesOf(build).filter((file) => CODE.test(file));

  it.each(files)('%s is within its budget of bytes, compressed', (file) => {
    const budget = budgetOf(file);
    expect(budget, `${file} has no budget; give it one in test/budgets.json`).toBeDefined();
    expect(packedSize(build, file)).toBeLessThanOrEqual(budget ?? 0);
  });
});

/** The budget of a file, whatever hash its name carries. */
function budgetOf(file: string): number | undefined {
  const plain = file.replace(/-[\w-]{8}(?=\.(js|css)$)/, '');
  return (budgets as Readonly<Record<string, number>>)[plain];
}

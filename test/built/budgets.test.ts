import { describe, expect, it } from 'vitest';
import budgets from '../budgets.json';
import { filesOf, loadedAtOnce, packedSize, SHIPPED, zippedSize } from './builds';

/** Pictures and fonts are left out: they are loaded where they are shown, and hold no code. */
const CODE = /\.(js|css|html)$/;

const budgetOf = (file: string): number =>
  (budgets as Readonly<Record<string, number>>)[file] ?? budgets['any other'];

describe.each(SHIPPED)('what %s ships, in bytes compressed', (build) => {
  const files = filesOf(build).filter((file) => CODE.test(file));

  it('is within its budget, file by file', () => {
    const sizes = files.map((file) => ({ file, size: packedSize(build, file), budget: budgetOf(file) }));
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.filter(({ size, budget }) => size > budget)).toEqual([]);
  });

  it('keeps what hears a draft, the parser and all, within its budget', () => {
    const both = packedSize(build, 'background.js') + packedSize(build, 'tagger.js');
    expect(both).toBeLessThanOrEqual(budgets['background.js and tagger.js']);
  });

  it('is within its budget as one file for a store, pictures and fonts and all', () => {
    expect(zippedSize(build)).toBeLessThanOrEqual(budgets.packed);
  });

  it('lets the popup show its first view from few scripts', () => {
    const scripts = loadedAtOnce(build, 'popup.html');
    expect(scripts.length).toBeGreaterThan(2);
    const total = scripts.reduce((sum, file) => sum + packedSize(build, file), 0);
    expect(total, scripts.join(' ')).toBeLessThanOrEqual(budgets['popup, first view']);
  });
});

import { describe, expect, it } from 'vitest';
import budgets from '../budgets.json';
import { filesOf, loadedAtOnce, packedSize, SHIPPED, zippedSize } from './builds';

/** Pictures and fonts are left out: they are loaded where they are shown, and hold no code. */
const CODE = /\.(js|css|html)$/;

const MISSED = 'background.js';

const budgetOf = (file: string): number =>
  (budgets as Readonly<Record<string, number>>)[file] ?? budgets['any other'];

describe.each(SHIPPED)('what %s ships, in bytes compressed', (build) => {
  const files = filesOf(build).filter((file) => CODE.test(file));

  it('is within its budget, file by file', () => {
    const sizes = files.map((file) => ({ file, size: packedSize(build, file), budget: budgetOf(file) }));
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.filter(({ file, size, budget }) => file !== MISSED && size > budget)).toEqual([]);
  });

  // Known limit: the patterns of the rules have outgrown it by an eighth; half of it is their words alone.
  it.fails('keeps the background within its budget', () => {
    expect(packedSize(build, MISSED)).toBeLessThanOrEqual(budgets[MISSED]);
  });

  it('lets the background grow no further meanwhile', () => {
    expect(packedSize(build, MISSED)).toBeLessThanOrEqual(budgets['background.js, until it is met']);
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

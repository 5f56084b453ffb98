import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installed, ROOT } from './tools/run.mjs';

/** Runs one file of tests with our reporter; answers what it prints and what it counts. */
async function reported(tests: string) {
  const folder = await mkdtemp(join(tmpdir(), 'softstart-reporter-'));
  const results = join(folder, 'counts.json');
  await writeFile(join(folder, 'some.test.js'), tests);
  await writeFile(join(folder, 'vitest.config.mjs'), 'export default { test: { globals: true } }');
  const reporter = join(ROOT, 'test', 'tools', 'reporter.ts');
  const { output } = await installed('vitest', ['run', '--root', folder, '--reporter', reporter], {
    quiet: true,
    env: { SOFTSTART_RESULTS: results },
  });
  const counts: unknown = JSON.parse(await readFile(results, 'utf8'));
  await rm(folder, { recursive: true });
  return { output, counts };
}

it('tells what prepares a suite and failed, and counts its tests as failed', async () => {
  const { output, counts } = await reported(`
    describe('a day', () => {
      beforeAll(() => { throw new Error('the proxy was late') });
      it('one', () => {});
      describe('its evening', () => { it('two', () => {}); });
      it.skip('three', () => {});
    });
    it('four', () => {});
    it.skip('five', () => {});
  `);
  expect(output).toMatch(/✗ .*some\.test\.js: 1 passed, 1 broken around its tests, 3 not reached, 1 skipped/);
  expect(output).toMatch(/✗ .*some\.test\.js › a day, around its tests\nthe proxy was late\n {2}at /);
  expect(counts).toEqual({ passed: 1, failed: 4, skipped: 1 });
});

it('tells what clears away and failed, beside tests that passed and one that was left out', async () => {
  const { output, counts } = await reported(`
    afterAll(() => { throw new Error('the folder stayed') });
    describe('a day', () => {
      afterAll(() => { throw new Error('the browser stayed') });
      it('one', () => {});
      it.skip('two', () => {});
    });
  `);
  expect(output).toMatch(/✗ .*some\.test\.js: 1 passed, 2 broken around its tests, 1 skipped/);
  expect(output).toContain('the browser stayed');
  expect(output).toContain('the folder stayed');
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 });
});

it('tells tests that fail, a file that cannot be read, and an error outside of any test', async () => {
  const failing = await reported(`
    it('one', () => { expect(1).toBe(2) });
    it('two', () => { setTimeout(() => { throw new Error('too late') }, 0); return new Promise((done) => setTimeout(done, 50)) });
  `);
  expect(failing.output).toMatch(/✗ .*some\.test\.js: 1 passed, 1 failed/);
  expect(failing.output).toMatch(/✗ outside of any test\ntoo late\n +at /);
  expect(failing.counts).toEqual({ passed: 1, failed: 2, skipped: 0 });

  const unreadable = await reported(`it('one', () => {}); throw new Error('no such thing');`);
  expect(unreadable.output).toMatch(/✗ .*some\.test\.js: .*1 broken around its tests/);
  expect(unreadable.output).toContain('no such thing');
  expect(unreadable.counts).toMatchObject({ passed: 0, skipped: 0 });
});

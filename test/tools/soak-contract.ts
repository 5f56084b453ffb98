import { installed } from './run.mjs';

/**
 * Runs the contract of every editor and the course of every place so many times, without a retry.
 * @returns how many of the runs had a failure
 */
export async function contract(repeats: number): Promise<number> {
  let failed = 0;
  for (let run = 1; run <= repeats; run++) {
    const words = ['run', '-c', 'vitest.built.config.ts', '--retry=0'];
    const tests = ['test/browser/editors', 'test/browser/places.test.ts'];
    const { code } = await installed('vitest', [
      ...words,
      ...['--reporter', './test/tools/reporter.ts'],
      ...tests,
    ]);
    if (code !== 0) failed += 1;
    console.log(`Run ${run} of ${repeats}: ${code === 0 ? 'green' : 'not green'}`);
  }
  return failed;
}

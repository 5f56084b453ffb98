/**
 * `npm run screens`: builds the gallery, draws its screens into test-results/screens and compares them with the
 * kept ones. `npm run screens -- --update`: draws the kept ones anew; look at them before they are committed.
 */
import { installed } from './run.mjs';

const built = await installed('vite', ['build', '-c', 'test/gallery/vite.config.ts', '--logLevel', 'warn']);
const args = [
  'run',
  '-c',
  'vitest.built.config.ts',
  'test/browser/screens',
  '--reporter',
  './test/tools/reporter.ts',
];
const env = process.argv.includes('--update') ? { SOFTSTART_SCREENS: 'update' } : {};
const looked = built.code === 0 ? await installed('vitest', args, { env }) : built;
process.exitCode = looked.code;

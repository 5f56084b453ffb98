/**
 * `npm test`: installs what is missing, then lint, types, unit tests, builds, and tests of what was built in
 * real browsers. Ends with one line, `N passed, N failed, N skipped`; each check counts as one test.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { ensureModules } from './install.mjs';
import { installed, ROOT } from './run.mjs';
import { findScreen } from './screen.mjs';

const RESULTS = join(ROOT, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };

await ensureModules();
mkdirSync(RESULTS, { recursive: true });

const browsers = { CHROMIUM_PATH: await findChromium(), FIREFOX_PATH: await findFirefox() };
const env = {};
for (const [variable, { path, why }] of Object.entries(browsers)) {
  // An empty path tells the browser tests to skip; they must not look again.
  env[variable] = path ?? '';
  if (why) console.log(`${why}\nIts tests are skipped.`);
}
const { why: noScreen } = await findScreen();
if (noScreen) console.log(`${noScreen}\nThe test of the commands' keys is skipped.`);

await check('lint', '@biomejs/biome', ['check', '.', '--error-on-warnings']);
// The types of paths within the extension follow its entrypoints.
await check('types of the build', 'wxt', ['prepare']);
await check('types of the page and browser code', 'typescript', ['--noEmit']);
await check('types of lib, without DOM', 'typescript', ['--noEmit', '-p', 'lib']);
await suite('unit', 'vitest.config.ts');

const built = [
  await check('build for Chrome', 'wxt', ['build', '-b', 'chrome', '--mv3']),
  await check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  await check('build for Chrome, playground', 'wxt', ['build', '-b', 'chrome', '--mv3', '-m', 'playground']),
  await check('build for Firefox, playground', 'wxt', [
    'build',
    '-b',
    'firefox',
    '--mv3',
    '-m',
    'playground',
  ]),
  await check('build of the playground page', 'vite', ['build', 'test/playground', '--logLevel', 'warn']),
  await check('build of the gallery', 'vite', [
    'build',
    '-c',
    'test/gallery/vite.config.ts',
    '--logLevel',
    'warn',
  ]),
];
if (built.every(Boolean)) await suite('built', 'vitest.built.config.ts');
else {
  console.log('✗ tests of what was built: not run, for a build failed');
  total.failed += 1;
}

if (process.env.CI && total.skipped > 0) {
  console.log('A skipped test fails in CI: here everything must be had.');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** One program that succeeds or not. @returns {Promise<boolean>} whether it did */
async function check(name, program, args) {
  const start = performance.now();
  const { code, output } = await installed(program, args, { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/** One run of vitest, whose own counts are added to ours. */
async function suite(name, config) {
  const results = join(RESULTS, `${name}.json`);
  rmSync(results, { force: true });
  const { code } = await installed(
    'vitest',
    ['run', '-c', config, '--reporter', './test/tools/reporter.ts'],
    {
      env: { ...env, SOFTSTART_RESULTS: results },
    },
  );
  if (!existsSync(results)) {
    console.log(`✗ ${name}: vitest ended with ${code} before it could count`);
    total.failed += 1;
    return;
  }
  const counts = JSON.parse(readFileSync(results, 'utf8'));
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (code !== 0 && counts.failed === 0) {
    console.log(`✗ ${name}: vitest ended with ${code}`);
    total.failed += 1;
  }
}

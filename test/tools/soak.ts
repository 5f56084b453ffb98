/**
 * Long runs, seeded. `fuzz` goes on where it was stopped; its progress stands in test-results/soak.
 *   npm run soak -- fuzz  [inputs] [seed]     any input into analyzer, mapper, reader, import and messages
 *   npm run soak -- edits [scripts] [seed]    random edits in six editors, with Softstart and without
 *   npm run soak -- kills [nudges] [seed]     the worker stopped at random while a nudge is on its way
 * The last two drive a real Chromium, and want `npm run build:playground` and the playground's page first.
 */
import { installed } from './run.mjs';
import { fuzz } from './soak-fuzz';
import { kills } from './soak-kills';

const [what, count, seed = '1'] = process.argv.slice(2);

/** Runs the tests of chance with so many of each. */
async function inBrowser(scripts: string, kills: string): Promise<number> {
  const words = ['run', '-c', 'vitest.built.config.ts', '--reporter', './test/tools/reporter.ts'];
  const { code } = await installed('vitest', [...words, 'test/browser/soak.test.ts'], {
    env: { SOAK_SEED: seed, SOAK_SCRIPTS: scripts, SOAK_KILLS: kills },
  });
  return code;
}

async function run(): Promise<number> {
  switch (what) {
    case 'fuzz':
      return fuzz(Number(seed), Number(count ?? 2_000_000));
    case 'edits':
      return inBrowser(count ?? '1000', '1');
    case 'kills':
      return kills(Number(seed), Number(count ?? 1_000));
    default:
      console.error('Say what: npm run soak -- fuzz, edits or kills');
      return 1;
  }
}

process.exitCode = (await run()) > 0 ? 1 : 0;

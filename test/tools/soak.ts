/**
 * Long runs, seeded. `fuzz` and `edits` go on where they were stopped; their progress stands in
 * test-results/soak.
 *   npm run soak -- fuzz  [inputs] [seed]     any input into analyzer, mapper, reader, import and messages
 *   npm run soak -- edits [scripts] [seed]    random edits in nine editors, with Softstart and without
 *   npm run soak -- kills [nudges] [seed]     the worker stopped at random while a nudge is on its way
 * The last two drive a real Chromium, and want `npm run build:playground` and the playground's page first.
 */
import { edits } from './soak-edits';
import { fuzz } from './soak-fuzz';
import { kills } from './soak-kills';

const [what, count, seed = '1'] = process.argv.slice(2);

async function run(): Promise<number> {
  switch (what) {
    case 'fuzz':
      return fuzz(Number(seed), Number(count ?? 2_000_000));
    case 'edits':
      return edits(Number(seed), Number(count ?? 2_000));
    case 'kills':
      return kills(Number(seed), Number(count ?? 1_000));
    default:
      console.error('Say what: npm run soak -- fuzz, edits or kills');
      return 1;
  }
}

process.exitCode = (await run()) > 0 ? 1 : 0;

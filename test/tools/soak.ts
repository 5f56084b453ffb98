/**
 * Long runs, seeded. Each goes on where it was stopped; its progress stands in test-results/soak.
 *   npm run soak -- fuzz  [inputs] [seed]     any input into analyzer, mapper, reader, import and messages
 *   npm run soak -- edits [scripts] [seed]    random edits in nine editors, with Softstart and without
 *   npm run soak -- kills [nudges] [seed]     the worker stopped at random while a nudge is on its way
 *   npm run soak -- hour  [minutes] [seed]    five keys a second in ten tabs in turn; `--minutes 20` says it as well
 *   npm run soak -- contract [repeats]        every editor's contract and every place's course, without a retry
 * All but the first drive a real Chromium, and want `npm run build:playground` and the playground's page first.
 */
import { contract } from './soak-contract';
import { edits } from './soak-edits';
import { fuzz } from './soak-fuzz';
import { hour } from './soak-hour';
import { kills } from './soak-kills';

const [what, count, seed = '1'] = process.argv.slice(2).filter((word) => word !== '--minutes');

async function run(): Promise<number> {
  switch (what) {
    case 'fuzz':
      return fuzz(Number(seed), Number(count ?? 2_000_000));
    case 'edits':
      return edits(Number(seed), Number(count ?? 2_000));
    case 'contract':
      return contract(Number(count ?? 3));
    case 'kills':
      return kills(Number(seed), Number(count ?? 1_000));
    case 'hour':
      return hour(Number(seed), Number(count ?? 60));
    default:
      console.error('Say what: npm run soak -- fuzz, edits, kills, hour or contract');
      return 1;
  }
}

process.exitCode = (await run()) > 0 ? 1 : 0;

/**
 * Long runs, seeded, and resumed where they were stopped (progress stands in test-results/soak):
 *   npm run soak -- fuzz  [inputs] [seed]    any input into analyzer, mapper, reader, import and messages
 */
import { fuzz } from './soak-fuzz';

const [what, count, seed = '1'] = process.argv.slice(2);

async function run(): Promise<number> {
  switch (what) {
    case 'fuzz':
      return fuzz(Number(seed), Number(count ?? 2_000_000));
    default:
      console.error('Say what: npm run soak -- fuzz');
      return 1;
  }
}

process.exitCode = (await run()) > 0 ? 1 : 0;

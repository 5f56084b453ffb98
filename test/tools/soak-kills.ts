import { join } from 'node:path';
import type { ChromiumPage } from '../browser/harness/chromium';
import { launch, OUTPUT } from '../browser/harness/launch';
import { serve } from '../browser/harness/server';
import { nudgeWhileStopped } from '../soak/kills';
import { randomAt } from '../soak/random';
import { progressOf } from './soak-progress';

const DRIVER = /Timeout \d+ms|has been closed|Target closed/;
const MOST_UNDECIDED = 50;
/** After so many nudges the browser is started anew, and progress is kept. */
const ROUND = 25;

/**
 * Stops the worker at random until so many nudges were tried in all, counting earlier runs of the same seed.
 * @returns how many nudges were lost for good or drafts altered
 */
export async function kills(seed: number, nudges: number): Promise<number> {
  const { now, save } = progressOf(`kills-${seed}`, {
    seed,
    done: 0,
    /** How often a worker was running when it was stopped. */
    stopped: 0,
    /** How often underline or card came at a second try. */
    late: 0,
    /** How often the driver failed before the nudge was decided. */
    undecided: 0,
    faults: [] as { place: number; what: string }[],
  });
  const site = await serve(join(OUTPUT, 'playground'));
  try {
    while (now.done < nudges) {
      const browser = await launch('chromium');
      try {
        const page = (await browser.newPage()) as ChromiumPage;
        for (let left = Math.min(ROUND, nudges - now.done); left > 0; left--) {
          const place = now.done;
          try {
            const { stopped, late } = await nudgeWhileStopped(
              page,
              site.origin,
              randomAt(seed, place),
              place,
            );
            now.stopped += Number(stopped);
            now.late += Number(late);
          } catch (error) {
            const what = error instanceof Error ? error.message : String(error);
            // A page that would not load, or a browser that has gone, says nothing of the nudge: it is done again.
            if (DRIVER.test(what) && now.undecided < MOST_UNDECIDED) {
              now.undecided += 1;
              break;
            }
            now.faults.push({ place, what });
          }
          now.done += 1;
          save();
        }
      } finally {
        await browser.close();
      }
      console.log(
        `${now.done} of ${nudges} nudges, ${now.stopped} workers stopped, ${now.late} late, ${now.faults.length} faults`,
      );
    }
  } finally {
    await site.close();
  }
  return now.faults.length;
}

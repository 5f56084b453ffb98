import { openPairs, type Pair, type Pairs } from '../soak/pairs';
import { progressOf } from './soak-progress';

/** Scripts done side by side: each waits more than it works. */
const LANES = 2;
/** So many scripts are told of in one line. */
const TELLS = 50;

/**
 * Does random edit scripts with us and without us until so many were done, counting earlier runs of the seed.
 * @returns how many drafts differed
 */
export async function edits(seed: number, scripts: number): Promise<number> {
  const { now, save } = progressOf(`edits-${seed}`, {
    seed,
    done: 0,
    applied: 0,
    editors: {} as Record<string, number>,
    /** Each can be made again alone, by its place. */
    different: [] as (Pair & { place: number })[],
    unsteady: [] as (Pair & { place: number })[],
  });
  // Each in a browser of its own, for the clipboard of a browser is one.
  const lanes = await Promise.all(Array.from({ length: LANES }, openPairs));
  try {
    while (now.done < scripts) {
      const places = lanes.map((_, lane) => now.done + lane).filter((place) => place < scripts);
      const found = await Promise.all(places.map((place, lane) => patiently(lanes, lane, seed, place)));
      for (const [index, pair] of found.entries()) {
        now.applied += pair.applied;
        now.editors[pair.editor] = (now.editors[pair.editor] ?? 0) + 1;
        if (pair.outcome !== 'same') now[pair.outcome].push({ place: places[index] ?? -1, ...pair });
      }
      const told = Math.floor(now.done / TELLS);
      now.done += found.length;
      save();
      if (Math.floor(now.done / TELLS) > told || now.done >= scripts)
        console.log(
          `${now.done} of ${scripts} scripts, ${now.applied} rewrites taken, ${now.different.length} different, ${now.unsteady.length} unsteady`,
        );
    }
  } finally {
    await Promise.all(lanes.map((pairs) => pairs.close()));
  }
  return now.different.length;
}

/** A browser that was starved or has gone says nothing of us: a fault that comes again in a new one ends the run. */
async function patiently(lanes: Pairs[], lane: number, seed: number, place: number): Promise<Pair> {
  const pairs = lanes[lane];
  if (pairs) {
    try {
      return await pairs.compare(seed, place);
    } catch {
      await pairs.close();
    }
  }
  const fresh = await openPairs();
  lanes[lane] = fresh;
  return fresh.compare(seed, place).catch((error: unknown) => {
    throw new Error(`Script ${place} of seed ${seed}`, { cause: error });
  });
}

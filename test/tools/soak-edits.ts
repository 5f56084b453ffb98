import { openPairs, type Pair, type Pairs } from '../soak/pairs';
import { progressOf } from './soak-progress';

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
  let pairs = await openPairs();
  try {
    while (now.done < scripts) {
      const place = now.done;
      const pair = await compare(pairs, seed, place).catch(async () => {
        // A browser that was starved or has gone says nothing of us; a fault that comes again in a new one ends the run.
        await pairs.close();
        pairs = await openPairs();
        return compare(pairs, seed, place);
      });
      now.done += 1;
      now.applied += pair.applied;
      now.editors[pair.editor] = (now.editors[pair.editor] ?? 0) + 1;
      if (pair.outcome !== 'same') now[pair.outcome].push({ place, ...pair });
      save();
      if (now.done % 50 === 0 || now.done === scripts)
        console.log(
          `${now.done} of ${scripts} scripts, ${now.applied} rewrites taken, ${now.different.length} different, ${now.unsteady.length} unsteady`,
        );
    }
  } finally {
    await pairs.close();
  }
  return now.different.length;
}

function compare(pairs: Pairs, seed: number, place: number): Promise<Pair> {
  return pairs.compare(seed, place).catch((error: unknown) => {
    throw new Error(`Script ${place} of seed ${seed}`, { cause: error });
  });
}

import { FUZZED, type Fuzzed } from '../soak/fuzz';
import { randomAt } from '../soak/random';
import { progressOf } from './soak-progress';

interface Fault {
  readonly part: Fuzzed;
  readonly place: number;
  readonly what: string;
}

const NAMES = Object.keys(FUZZED) as Fuzzed[];
const ROUND = 500;
/** Milliseconds of an input that count as a hang. */
const HANG = 1_000;
/** An analyzed input takes as long as some dozens of the others, so of each hundred inputs so many are of a part. */
const SHARE: Record<Fuzzed, number> = {
  analyzer: 0.2,
  mapper: 0.25,
  domToDraft: 0.15,
  settingsImport: 0.2,
  messages: 0.2,
};

/**
 * Fuzzes until so many inputs were tried in all, counting earlier runs of the same seed.
 * @returns how many faults were found
 */
export function fuzz(seed: number, inputs: number): number {
  const { now, save } = progressOf(`fuzz-${seed}`, {
    seed,
    done: Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<Fuzzed, number>,
    /** Each can be made again alone: `FUZZED[part](randomAt(seed, place))`. */
    hangs: [] as { part: Fuzzed; place: number; milliseconds: number }[],
    slowestMilliseconds: 0,
    faults: [] as Fault[],
  });
  const rounds = NAMES.flatMap((part) => Array<Fuzzed>(Math.round(SHARE[part] * 20)).fill(part));
  const total = () => NAMES.reduce((sum, name) => sum + now.done[name], 0);
  while (total() < inputs) {
    for (const part of rounds) {
      for (let left = Math.min(ROUND, inputs - total()); left > 0; left--) {
        const place = now.done[part];
        const begun = process.cpuUsage().user;
        try {
          FUZZED[part](randomAt(seed, place));
        } catch (error) {
          now.faults.push({ part, place, what: error instanceof Error ? error.message : String(error) });
        }
        // Time of this process alone: the machine may be busy with others.
        const took = (process.cpuUsage().user - begun) / 1_000;
        now.slowestMilliseconds = Math.max(now.slowestMilliseconds, Math.round(took));
        if (took > HANG) now.hangs.push({ part, place, milliseconds: Math.round(took) });
        now.done[part] += 1;
      }
    }
    save();
    console.log(`${total()} of ${inputs} inputs, ${now.faults.length} faults, ${now.hangs.length} hangs`);
  }
  return now.faults.length + now.hangs.length;
}

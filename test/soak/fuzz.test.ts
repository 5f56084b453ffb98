// @vitest-environment node
import { expect, it } from 'vitest';
import { FUZZED, type Fuzzed } from './fuzz';
import { randomAt } from './random';

const SEED = 20;
const INPUTS: Record<Fuzzed, number> = {
  analyzer: 4_000,
  mapper: 5_000,
  domToDraft: 3_000,
  settingsImport: 4_000,
  messages: 4_000,
};
/** Milliseconds of this process's own time. */
const HANG = 1_000;

it.each(Object.keys(FUZZED) as Fuzzed[])(
  'any input leaves %s sound, and none keeps it long',
  (part) => {
    let slowest = 0;
    for (let place = 0; place < INPUTS[part]; place++) {
      const begun = process.cpuUsage().user;
      try {
        FUZZED[part](randomAt(SEED, place));
      } catch (error) {
        throw new Error(`input ${place} of seed ${SEED}`, { cause: error });
      }
      slowest = Math.max(slowest, (process.cpuUsage().user - begun) / 1_000);
    }
    expect(slowest).toBeLessThan(HANG);
  },
  120_000,
);

it('makes the same input of the same seed and place, and another elsewhere', () => {
  const row = (place: number) => randomAt(SEED, place).many(5, () => randomAt(SEED, place).next());
  expect(row(7)).toEqual(row(7));
  expect(row(7)).not.toEqual(row(8));
});

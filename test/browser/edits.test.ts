import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPairs, type Pairs } from '../soak/pairs';
import { programOf } from './harness/launch';

const able = (await programOf('chromium')) !== undefined;
const SEED = 3;
/** `npm run soak -- edits` does thousands. */
const SCRIPTS = 40;

describe.skipIf(!able)('edits by chance', () => {
  let pairs: Pairs;
  beforeAll(async () => {
    pairs = await openPairs();
  });
  afterAll(() => pairs?.close());

  it.each(Array.from({ length: SCRIPTS }, (_, place) => place))(
    'leave the same draft with us and without us (script %i)',
    async (place) => {
      const { outcome, what } = await pairs.compare(SEED, place);
      expect(outcome, what).not.toBe('different');
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITOR_SCRIPTS } from '../soak/edits';
import { EDITORS, openPairs, type Pairs } from '../soak/pairs';
import { programOf } from './harness/launch';

const able = (await programOf('chromium')) !== undefined;
const SEED = 3;
/** `npm run soak -- edits` does thousands. */
const SCRIPTS = 40;

describe.skipIf(!able)('edits, with us and without us,', () => {
  let pairs: Pairs;
  beforeAll(async () => {
    pairs = await openPairs();
  });
  afterAll(() => pairs?.close());

  it.each(Array.from({ length: SCRIPTS }, (_, place) => place))(
    'by chance, leave the same draft (script %i)',
    async (place) => {
      const { outcome, what } = await pairs.compare(SEED, place);
      expect(outcome, what).not.toBe('different');
    },
  );

  const scripts = Object.keys(EDITOR_SCRIPTS).flatMap((name) =>
    EDITORS.slice(0, 6).map((editor) => ({ name, editor })),
  );
  it.each(scripts)('of $name leave the same draft and markup in $editor', async ({ name, editor }) => {
    const { outcome, what } = await pairs.compareScript(editor, EDITOR_SCRIPTS[name] ?? []);
    expect(outcome, what).not.toBe('different');
  });
});

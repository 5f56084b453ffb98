import { describe, expect, it } from 'vitest';
import type { Guard } from '../../lib/guards/guard';
import { RULES } from '../../lib/rules';
import { isLeftBy, underline } from './underline';

/** Holds a guard to its specimens: without brackets left alone, and by this guard; with brackets still heard. */
export function guardSuite(guard: Guard, drafts: readonly string[] = []): void {
  describe(guard.id, () => {
    const all = [...guard.specimens, ...drafts];
    it.each(all)('%s', (draft) => expect(underline(draft)).toBe(draft));
    const left = all.filter((draft) => !draft.includes('⟦'));
    if (guard.scope !== 'candidate') {
      it.each(left)('is what leaves alone: %s', (draft) => expect(isLeftBy(guard, draft, RULES)).toBe(true));
    } else {
      it('is what leaves some of them alone', () => {
        expect(left.filter((draft) => isLeftBy(guard, draft, RULES))).not.toEqual([]);
      });
    }
  });
}

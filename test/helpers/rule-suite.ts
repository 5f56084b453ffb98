import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/rules/rule';
import { underline, underlineBy } from './underline';

/** Holds a rule to its own specimens and to further bracketed drafts; what is not bracketed is left alone by the whole engine. */
export function ruleSuite(rule: Rule, drafts: readonly string[] = []): void {
  describe(rule.id, () => {
    const all = [...rule.specimens, ...drafts];
    const heard = all.filter((draft) => draft.includes('⟦'));
    const left = all.filter((draft) => !draft.includes('⟦'));

    it('has specimens of what it hears', () => expect(heard.length).toBeGreaterThan(0));
    it.each(heard)('hears: %s', (draft) => {
      expect(underlineBy(rule, draft), 'the rule alone').toBe(draft);
      expect(underline(draft), 'the whole engine').toBe(draft);
    });
    if (left.length) it.each(left)('leaves alone: %s', (draft) => expect(underline(draft)).toBe(draft));
  });
}

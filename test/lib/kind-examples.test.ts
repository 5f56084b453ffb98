import { describe, expect, it } from 'vitest';
import { examplesOf } from '@/lib/kind-examples';
import { KINDS } from '@/lib/kinds';

describe.each(KINDS)('%s', (kind) => {
  it('shows what is nudged and what never is', () => {
    const { nudged, never } = examplesOf(kind);
    expect(nudged.length).toBeGreaterThan(0);
    expect(nudged.length).toBeLessThanOrEqual(4);
    expect(never.every((example) => !example.includes('⟦'))).toBe(true);
  });
});

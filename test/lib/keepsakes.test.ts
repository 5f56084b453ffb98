import { expect, it } from 'vitest';
import { including, NO_KEEPSAKES, parseKeepsakes, toggled } from '@/lib/keepsakes';

it('takes nonsense as nothing kept', () => {
  for (const nonsense of [undefined, null, 7, 'text', [], { notes: 3 }])
    expect(parseKeepsakes(nonsense)).toEqual(NO_KEEPSAKES);
});

it('keeps what is sound beside what is not', () => {
  const kept = parseKeepsakes({ savedTips: ['start-from-i'], goal: 12, notes: [{ text: 'no id' }] });
  expect(kept).toEqual({ ...NO_KEEPSAKES, savedTips: ['start-from-i'] });
});

it('adds an id, and takes it out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(including(['a'], 'a')).toEqual(['a']);
});

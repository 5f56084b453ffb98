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

const NOTE = { id: 'a', prompt: '', text: 'We laughed.', written: 1 };

/** Every shape that was ever released, as it stood in storage. A new one is added, none is changed. */
it.each([
  [
    '0.1.0',
    { savedTips: ['start-from-i'], practiced: ['a'], goal: 'One open question a day', notes: [NOTE] },
  ],
])('reads whole what version %s stored', (_, stored) => {
  expect(parseKeepsakes(stored)).toEqual(stored);
});

it('loses a note that is unsound, and none beside it', () => {
  const newer = { ...NOTE, id: 'b', mood: 'calm' };
  expect(parseKeepsakes({ notes: [NOTE, { ...NOTE, text: 5 }, newer] }).notes).toEqual([
    NOTE,
    { ...NOTE, id: 'b' },
  ]);
});

it('adds an id, and takes it out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(including(['a'], 'a')).toEqual(['a']);
});

import { expect, it } from 'vitest';
import { marked } from '@/components/live/marked';
import type { Flag } from '@/lib/flag';

const flag = (start: number, end: number): Flag => ({
  start,
  end,
  quote: '',
  kind: 'should',
  rule: '',
  effect: '',
  severity: 'mild',
  confidence: 1,
  source: '',
});

it('cuts a draft at its flags and gives it back', () => {
  const draft = 'ab 👋🏽 cd ef';
  const stretches = marked(draft, [flag(0, 2), flag(3, 7)]);
  expect(stretches.map(({ text, flag }) => (flag ? `⟦${text}⟧` : text)).join('')).toBe('⟦ab⟧ ⟦👋🏽⟧ cd ef');
  expect(stretches.map(({ text }) => text).join('')).toBe(draft);
});

it('gives nothing for an empty draft', () => {
  expect(marked('', [])).toEqual([]);
});

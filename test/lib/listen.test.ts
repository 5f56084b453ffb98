import { afterEach, expect, it, vi } from 'vitest';
import { analyze } from '@/lib/analyze';
import { GUARDS } from '@/lib/guards';
import { RULES } from '@/lib/rules';

const secret = 'my own words 4711';
const broken = RULES.find(({ id }) => id === 'sick-of');

afterEach(() => vi.restoreAllMocks());

it('loses one rule to its exception, and not the nudge; what is logged holds no words of a draft', () => {
  if (!broken) throw new Error('there is no such rule');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(broken, 'find').mockImplementation(() => {
    throw new RangeError(secret);
  });
  expect(analyze('You never listen to me, my friend Theodora.').map(({ rule }) => rule)).toEqual(['never']);
  expect(logged).toHaveBeenCalledWith('Softstart: rule sick-of', 'RangeError');
  expect(JSON.stringify(logged.mock.calls)).not.toContain(secret);
});

it('is silent where a guard throws, and the sentences beside it are heard', () => {
  const guard = GUARDS.find(({ id }) => id === 'harm');
  if (guard?.scope === 'candidate' || !guard) throw new Error('there is no such guard');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const hears = guard.hears;
  vi.spyOn(guard, 'hears').mockImplementation((sentence) => {
    if (sentence.text.includes('Leopold')) throw new RangeError(secret);
    return hears(sentence);
  });
  const draft = 'You never listen to me, Leopold.';
  expect(analyze(draft)).toEqual([]);
  expect(JSON.stringify(logged.mock.calls)).not.toContain(secret);
});

import { expect, it, vi } from 'vitest';
import { remoteEngine } from '@/entrypoints/nudge/engine';
import { analyze } from '@/lib/analyze';

const DRAFT = 'You never listen.';
const [flag] = analyze(DRAFT);
if (!flag) throw new Error('The draft of these tests is heard no more');

/** The engine over a background that always answers the same. */
function over(answer: unknown) {
  const complain = vi.fn();
  return { complain, engine: remoteEngine(async () => answer, complain) };
}

it('gives the answer of its own version', async () => {
  const { engine, complain } = over({ flags: [flag] });
  expect(await engine.analyze(DRAFT)).toEqual({ flags: [flag] });
  expect(complain).not.toHaveBeenCalled();
});

it('takes no answer for none', async () => {
  const { engine, complain } = over(undefined);
  expect([await engine.analyze(DRAFT), await engine.offer(DRAFT, flag)]).toEqual([undefined, undefined]);
  expect(complain).not.toHaveBeenCalled();
});

it.each([
  ['of another version', { nudges: [DRAFT] }],
  ['of another draft', { flags: [{ ...flag, start: 1, end: 4 }], rewrites: DRAFT }],
  ['of a kind that is new', { flags: [{ ...flag, kind: 'sarcasm' }] }],
  ['of nothing', null],
])('takes an answer %s for none, and says so', async (_, answer) => {
  const { engine, complain } = over(answer);
  expect([await engine.analyze(DRAFT), await engine.offer(DRAFT, flag)]).toEqual([undefined, undefined]);
  expect(complain).toHaveBeenCalledTimes(2);
});

/** How a clause turns to somebody, as far as its first words show. */
export type Frame = 'question' | 'verdict' | 'duty' | 'charge' | 'scorn';

const ASKING: ReadonlySet<string> = new Set(
  'why how what who when where which whose do does did are is was were am can could will would should have has had must'.split(
    ' ',
  ),
);
const BEING: ReadonlySet<string> = new Set('are were sound look seem'.split(' '));
const DUTY: ReadonlySet<string> = new Set('should must need ought better have owe'.split(' '));
const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself']);

/**
 * @param words plain spellings of one clause
 * @param asked whether its sentence ends in a question mark
 */
export function frameOf(words: readonly string[], asked: boolean): Frame {
  if (asked || ASKING.has(words[0] ?? '')) return 'question';
  const you = words.indexOf('you');
  if (you < 0) return words.some((word) => ADDRESSED.has(word)) ? 'charge' : 'scorn';
  const verb = words[you + 1] ?? '';
  if (BEING.has(verb)) return 'verdict';
  if (DUTY.has(verb) && (verb !== 'have' || words[you + 2] === 'to')) return 'duty';
  return 'charge';
}

import type { CandidateGuard } from './guard';
import { tokensOf } from './matching';

const KINDS = new Set([
  'criticism',
  'overgeneralization',
  'mind-reading',
  'should',
  'blaming',
  'pseudo-feeling',
]);

/** days that you never forget · somewhere you do not want to be */
const HEADS = new Set(
  'where whenever wherever whatever whoever whichever who whom which someone somebody anyone anybody something anything everything somewhere anywhere everyone everybody until till before than whether as'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'a an the some any those these all many most every each few days people things'.split(' '),
);

/** I hate that you lied · I know that you lied: the writer's own claim. */
const CLAIMED = new Set(
  'think hate know feel believe mind say said mean see notice noticed guess swear love fact hurts sucks annoying sad clear obvious point problem thing told mad upset angry funny sick tired realize realise bet sure only shame pity flag kills me us'.split(
    ' ',
  ),
);

/** A clause that only describes a thing, a day or a place. */
export const relativeClause: CandidateGuard = {
  id: 'relative-clause',
  leaves: 'A clause that only describes a thing, a day or a place.',
  scope: 'candidate',
  specimens: [
    'Some days are days that you never forget.',
    "It can push you where you don't want to be.",
    'I hate that ⟦you never listen⟧.',
    "It's a shame ⟦you wasted my whole summer⟧.",
  ],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind)) return false;
    const { first } = tokensOf(sentence, candidate);
    const words = sentence.tokens.slice(Math.max(0, first - 4), first).map(({ normal }) => normal);
    if (!(sentence.tokens[first]?.normal ?? '').startsWith('you')) return false;
    if (/[,.;:!?–—]/.test(sentence.tokens[first]?.gap ?? '')) return false;
    const before = words.at(-1) ?? '';
    // that's where you should have stopped
    if (before === 'where' && words.at(-2) === 'is') return false;
    if (HEADS.has(before)) return true;
    if (before === 'that')
      return (
        words.length > 1 && !CLAIMED.has(words.at(-2) ?? '') && !/^(is|was|are)$/.test(words.at(-2) ?? '')
      );
    return (
      words.length > 1 &&
      DETERMINERS.has(words.at(-2) ?? '') &&
      !/^(time|way|fact|moment|minute|second|shame|pity|disgrace|wonder|joke|miracle|crime)$/.test(before) &&
      !DETERMINERS.has(before)
    );
  },
};

import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

/** Who reports: he said · my mom told me · I said to her that */
const find = finder([
  '(he|she|they|someone|somebody|people|mom|mum|dad|mother|father|boss|teacher|wife|husband|sister|brother|friend|guy|girl|#ProperNoun) ~ (has|have|had|will|would|might|does not|do not|did not)? ~ (said|says|say|told|tells|tell|thinks|think|thought|claims|claimed|asked|asks|goes|went|yelled|was like|is like|are like|were like|believes|texted|wrote|writes|screamed) ~ (me|us|her|him|them|that|to me|to us|to him|to her)? (that)?',
  'i ~ (said|told|asked|yelled|was like|thought|tell|wrote) (to)? (him|her|them|my _|the _) (that|to)?',
]);

/** I thought you had gone: what the writer took for true. */
const taken = finder([
  '&(and|that) i ~ (thought|assumed|figured|heard|did not (know|realize|realise|think|notice)|had no idea|was told) (that)?',
]);

/** he said you always do this: somebody else's words, told. */
export const report: CandidateGuard = {
  id: 'report',
  leaves: 'What somebody else said, thinks or asked.',
  scope: 'candidate',
  specimens: [
    'He said you never listen.',
    'I told him you are useless.',
    'Sorry, I thought you ignored me.',
    "She doesn't think you lied.",
    'Everyone thinks ⟦you are being unreasonable⟧.',
    '⟦You never listen⟧, she said so too.',
    'I assumed you never cared for olives.',
    'Mum has told me you broke your wrist.',
  ],
  silences(candidate, { sentence }) {
    const { first } = tokensOf(sentence, candidate);
    if (
      /^you/.test(sentence.tokens[first]?.normal ?? '') &&
      taken(sentence).some(({ last }) => last === first)
    )
      return true;
    return find(sentence).some(
      (range) => range.last === first || (range.first < first && first < range.last),
    );
  },
};

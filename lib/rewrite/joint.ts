import type { Span } from '../span';
import { isKnownVerb } from './morphology/verbs';

/** "…, so I had to move the call": what follows the joint can be a sentence by itself. */
const JOINT =
  /^\s*[,;–—-]?\s*(?:(?:and|so|but|then|n)\s+)?(?=(?:i|i'm|im|i've|ive|we|he|she|it|it's|its|they|the|my|our|now|there|theres|there's|everyone|everybody|nobody|this|that's|(?<=,\s*)(?:you|u|ur|youre|you're))\b)/i;

const LISTED = /^(?:the|my|our|her|his|its|this|that|everyone|everybody|nobody|\p{Lu}\p{Ll}+)\b/u;
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|did|do|can|could|will|would|won['’]?t|\w+n['’]t|\w{2,}ed|went|came|said|got|took|told|left|made|found|kept|sat|saw|knew|thought|gave|lost|cost|hit|fell|felt|needs?|wants?|knows?|says?|thinks?|keeps?|gets?|goes)\b|\w['’]s \w/;

/** The same before a name: "and Leo had his bag packed". */
const NAMED = /^\s*[,;]?\s*(?:and|so|but|then) (?=\p{Lu}\p{Ll}+ )/u;

/** ", you clown" calls names; ", you didn't call" goes on with a clause. */
export const isClauseOfYours = (rest: string): boolean => {
  const [first = '', second = ''] = rest.toLowerCase().split(/\s+/);
  return (
    /['’]/.test(first) ||
    /^(?:are|were|have|had|do|did|can|could|will|would|should|must|need|better|never|always|just|even|still|only)$|n['’]?t$/.test(
      second,
    ) ||
    (isKnownVerb(second) && !/ing$/.test(second))
  );
};

/** Before another accusing clause, which has a rewrite of its own. */
const NEXT =
  /^\s*[,;–—-]?\s*(?:(?:and|so|but|then|n)\s+)?(?:then\s+)?(?=(?:you|u|ya|ur|your|you're|youre)\b)/i;

/**
 * Where a sentence goes on with a clause that may stand alone: the offset of its first letter.
 * @param remaining what is left of the sentence, from the offset `from` on
 * @param others the draft's other flags
 */
export function resumesAt(remaining: string, from: number, others: readonly Span[]): number | undefined {
  const next = NEXT.exec(remaining);
  const at = next ? from + next[0].length : -1;
  if (next && next[0] !== '' && others.some(({ start, end }) => start <= at && at < end && end > from))
    return at;
  const joint = JOINT.exec(remaining) ?? NAMED.exec(remaining);
  // ", the dentist and his first goal" goes on with a list, and no clause.
  const rest = joint ? remaining.slice(joint[0].length) : '';
  if (LISTED.test(rest) && !FINITE.test(rest)) return undefined;
  if (/^(?:you|u|ya)\b/i.test(rest) && !isClauseOfYours(rest)) return undefined;
  return joint && joint[0].trim() !== remaining.trim() && joint[0] !== ''
    ? from + joint[0].length
    : undefined;
}

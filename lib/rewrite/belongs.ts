import { FINITE } from './joint';

/** When, where, how long. */
const BELONGS =
  /^\s*,?\s*(?:(?:when|while|whenever|after|before|until|every time|each time|wen)\s+[^,;:]*|(?:again|last (?:night|week|month|time|year|\w+day)|yesterday|today|tonight|this (?:morning|week|weekend|afternoon)|all (?:day|night|week|weekend)|(?:on|in|at|for|since|about|with|without|during|from|until|till) (?!you\b|and\b)[^,;:]*?)(?=\s*(?:$|,|;|:|\band\b|\bbut\b|\bso\b|\bbecause\b)))/i;
/** What "it's your fault" goes on to say: "we missed the ferry". */
const OUTCOME = /^\s+(?:that\s+)?(?:i|we|my|our|the|he|she|they|it)\b[^,;:]*/i;
/** What somebody was not told: "you weren't coming". */
const TELLS = /\b(?:tell|told|warn|warned|remind|reminded) (?:me|us)$/i;
const SAID = /^\s+(?:that\s+)?(?:i|we|u|you|my|our|the|he|she|they|it|there)\b[^,;:]*/i;
/** What ends in a cause and goes on with what came of it. */
const CAUSES =
  /(?:fault|because of (?:you|u|yall)|reason(?: why| that)?|(?:every|each) (?:single )?time|whenever)$/i;

/** "you deleted my saved game | , my photos and my thesis": the rest of a list. */
const LIST =
  /^(?:\s*,\s*(?:my|our|his|her|the) [^,;:.!?]+){0,4}\s*,?\s*and (?:my|our|his|her|the|\d+|two|three|four|five|six|all) [^,;:.!?]+/i;

export function listedBehind(quote: string, behind: string): RegExpExecArray | null {
  const found = /\b(?:my|our) [\p{L}'’ -]+$/iu.test(quote) ? LIST.exec(behind) : null;
  return found && !FINITE.test(found[0]) ? found : null;
}

/** What follows a flagged clause in its sentence and belongs to it: when it was, what came of it, what was not told. */
export function belongingTo(quote: string, behind: string): RegExpExecArray | null {
  if (CAUSES.test(quote)) return OUTCOME.exec(behind);
  return (TELLS.test(quote) ? SAID.exec(behind) : null) ?? BELONGS.exec(behind);
}

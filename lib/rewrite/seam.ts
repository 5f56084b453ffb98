import type { Rewrite } from './rewrite';

/** Words that hang what follows on what stands before: a feeling with a request is no such thing. */
const SUBORDINATES = /(?:^|\P{L})(?:because|cuz|coz|cos|bc|since|if|unless|although|though|that)\s+$/iu;
/** What may follow a statement without a mark between: a joining word, or what tells when, where, how. */
const FOLLOWS =
  /^(?:and|n|but|so|or|because|cuz|coz|cos|bc|when|while|whenever|after|before|until|till|as|if|though|although|even|again|today|tonight|yesterday|tomorrow|lately|now|then|already|twice|once|this|last|next|every|each|all|on|at|in|into|for|to|with|without|from|about|by|over|since|during|through|around|near|instead|like|either|too|anymore|lol|haha|smh|tbh|x+)$/i;
const JOINS = /^(?:and|n|because|cuz|coz|cos|bc|so)$/i;
/** A feeling with a need or a second clause is full: nothing more is joined to it. */
const FULL = /,? and (?:i|i['’]m) (?:feel|felt|need|was)\b|\band i(?:['’]m)? (?:feel|felt|need)\b/i;
/** A word that needs another behind it, without one. */
const CUT_SHORT =
  /\b(?:a|an|the|my|your|and|or)[.?!,]|\b(?:you['’]ll|u['’]ll|could (?:you|u)|(?:you|u)['’]d) (?:for|in|at|with|and|come on)\b|\bsince when\b|\b(?:look at|care that|w)[.?!,]|\b(?:told|say) (?:was|is|might)\b|^all that\b/i;

/** Whether a rewrite makes whole sentences with what stands before and behind it. */
export function isSeamless({ text, start, end }: Rewrite, draft: string): boolean {
  if (CUT_SHORT.test(text)) return false;
  const before = draft.slice(0, start);
  const after = /^[^\S\n]+(\p{L}[\p{L}'’]*)/u.exec(draft.slice(end))?.[1];
  const ended = /[.?!…–]["”’)]?$/u.test(text.trim());
  if (SUBORDINATES.test(before) && (ended || after !== undefined)) return false;
  if (after === undefined || ended) return true;
  if (!FOLLOWS.test(after)) return false;
  return !(JOINS.test(after) && FULL.test(text));
}

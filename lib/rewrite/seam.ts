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

/** Words whose object or complement is not there: "pass the gravy as." · "said he looks." · "mention it since?" */
const WANTS_MORE =
  /\b(?:as|than|the|a|an|looks|whose)(?=[.?!]|$)|\b(?:could|can|would) (?:you|u)\b[^.?!]*\bsince(?=[.?!]|$)/i;
/** "… than sit in a room": with nothing that is compared. */
const COMPARES = /\bthan\b/i;
const COMPARED = /\b(?:rather|more|less|fewer|worse|sooner|other|else|\p{L}+er|differently)\b/iu;
/** "cried at every lunch since Easter": what has gone on till now is no simple past. */
const SINCE =
  /\bsince (?:last|the|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const PERFECT = /\b(?:have|has|had|haven|hasn|hadn|been)\b|['’](?:ve|s|d)\b|\b(?:ive|uve|youve)\b/i;
/** A request or a bare feeling hung on what the sentence told before it: "…, and then can we talk about it?" */
const HANGS = /(?:[\p{L}\p{N}'’]+[^\p{L}\p{N}]+){3}(?:and then|n then|then|and|n)\s+$/iu;
const ASKS = /^(?:next time,? )?(?:could|can) (?:you|u|we)\b/i;
const FEELS_NOW = /^I(?:['’]m| am| feel) /i;

/** Whether a rewrite makes whole sentences with what stands before and behind it. */
export function isSeamless({ text, start, end }: Rewrite, draft: string): boolean {
  if (CUT_SHORT.test(text) || WANTS_MORE.test(text.trim())) return false;
  if (COMPARES.test(text) && !COMPARED.test(text)) return false;
  if (SINCE.test(text) && !PERFECT.test(text)) return false;
  const before = draft.slice(0, start);
  const told = /[^.?!…\n]*$/.exec(before)?.[0] ?? '';
  if (HANGS.test(told) && (ASKS.test(text) || (/\bthen\s+$/i.test(told) && FEELS_NOW.test(text))))
    return false;
  const after = /^[^\S\n]+(\p{L}[\p{L}'’]*)/u.exec(draft.slice(end))?.[1];
  const ended = /[.?!…–]["”’)]?$/u.test(text.trim());
  if (SUBORDINATES.test(before) && (ended || after !== undefined)) return false;
  if (after === undefined || ended) return true;
  if (!FOLLOWS.test(after)) return false;
  return !(JOINS.test(after) && FULL.test(text));
}

import { analyze } from '../analyze';
import { FAUX_FEELINGS } from '../vocabulary/feelings';
import type { Rewrite } from './rewrite';
import { isSeamless } from './seam';

const ABSOLUTE =
  /\b(?:always|never|constantly|every single time|all the time|should(?:n['’]?t)?|supposed to)\b/i;
/** No offer curses, whatever the draft said. */
const CURSES =
  /\b(?:fuck\w*|shit\w*|bitch\w*|whores?|sluts?|fags?|faggots?|retard\w*|cunts?|dicks?|pussy|ass|asses|asshole\w*|bastards?|crap|bullshit|idiots?|morons?|stupid|dumb|gay little)\b/i;
/** What we say, without what the sentence goes on with as typed. */
function withoutTheirs(text: string, replaced: string): string {
  const [low, old] = [text.toLowerCase(), replaced.toLowerCase()];
  let same = 0;
  while (same < low.length && same < old.length && low.at(-1 - same) === old.at(-1 - same)) same += 1;
  const at = text.length - same;
  return /[.?!] ?$/.test(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** Whether a rewrite may be offered: it raises no flag, alone or in place, has whole seams, and holds no verdict in disguise. */
export function isFaithful(rewrite: Rewrite, draft: string): boolean {
  const { text, start, end } = rewrite;
  const ours = withoutTheirs(text, draft.slice(start, end));
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length === 0 || ABSOLUTE.test(ours)) return false;
  if (CURSES.test(ours) || !isSeamless(rewrite, draft)) return false;
  if (/[[\]{}]|\b(\w+) \1\b/i.test(text.replace(/\bthat that\b|\bhad had\b/gi, ''))) return false;
  if (
    /\b(?:i feel|i felt|i'm|i was|i get) (\w+)/i.test(text) &&
    FAUX_FEELINGS.has(/\b(?:i feel|i felt) (\w+)/i.exec(text)?.[1]?.toLowerCase() ?? '')
  )
    return false;
  if (analyze(text).length > 0) return false;
  const own = start + text.length;
  const placed = draft.slice(0, start) + text + draft.slice(end);
  return !analyze(placed).some((flag) => flag.start < own && start < flag.end);
}

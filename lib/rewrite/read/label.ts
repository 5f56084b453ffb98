import type { Reading } from './reading';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

const YOU_ARE =
  /^(?:you (?:are|were|'re|have been|sound|act|can be|look)|you|are you|why are you|stop being|do not be|quit being) (?:just |really |always |all |such |so |too |very |fucking |literally |being |a |an |the |such a |nothing but |one |like |still |kind of |sort of |a bit |a little |pretty |honestly |seriously |definitely |completely |totally |absolutely |probably |getting |acting ){0,6}/;
const FOR = / (?:for|by) (?=(?:not )?\S+in[g'])/;
const WHO = / (?:who|that) (?=\S)/;
const TOO_TO = / to (?=\S)/;

/** Reads a verdict, and the act behind it where the clause itself names one: "you're too lazy to do the dishes". */
export function readLabel(words: readonly Word[]): Reading | undefined {
  const rest = after(words, YOU_ARE);
  if (!rest || rest.length === 0) return undefined;
  const text = lows(rest);
  for (const [lead, fronted] of [
    [FOR, {}],
    [WHO, {}],
    [TOO_TO, { negative: true }],
  ] as const) {
    const found = lead.exec(text);
    if (!found || (lead === TOO_TO && !/\btoo\b/.test(lows(words)))) continue;
    const count = text.slice(0, found.index).split(' ').length + 1;
    const label = rest.slice(0, count - 1);
    const act = readVerbPhrase(rest.slice(count), fronted);
    if (act) return { label, act };
  }
  return { label: rest };
}

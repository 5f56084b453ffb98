import type { Chunk } from '../read/complement';
import { lows } from '../read/words';

/** A time, or an event: "last night", "at dinner", "on Sunday". Not how long, and not where a thing is. */
export const isOccasion = ({ kind, words }: Chunk): boolean =>
  (kind === 'time' &&
    /^(?:yesterday|last|this|tonight|today|the other|on|earlier)\b|\bago$/.test(lows(words))) ||
  (kind === 'pp' && EVENT.test(lows(words)));

const EVENT =
  /^(?:(?:at|on|during) .*\b(?:\w+day|dinner|lunch|breakfast|tea|party|wedding|funeral|birthday|christmas|easter|thanksgiving|christening|graduation|recital|meeting|call|trip|holiday|vacation|night|weekend|anniversary|school|work|church|reunion|barbecue|bbq|hospital|game|match|concert|gig|date|appointment|airport|station|table|handover|review|launch|conference|interview|rehearsal|practice|service|wake|do|hen|stag|baby shower|shower|\d\w*)|in front of (?:my|our|the|everyone|everybody|your|all|\w+)(?: \w+)*|in (?:that|the|our|this) (?:meeting|call|review|standup|group chat|chat))$/;

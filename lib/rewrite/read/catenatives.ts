import { DETERMINERS, OBJECTS } from '../../vocabulary/closed-classes';
import { formOf } from '../morphology/verbs';
import type { Act } from './act';
import { after, type Word } from './words';

/** What a verb does to the act that it leads into: keeps it, or turns it round. */
interface Catenative {
  readonly verbs: RegExp;
  readonly lead: RegExp;
  readonly turns: boolean;
  readonly expected?: 'promised' | 'asked';
}

const TO: readonly Catenative[] = [
  { verbs: /^(?:want)$/, lead: /^to /, turns: false },
  { verbs: /^(?:find)$/, lead: /^(?:a|any|some|new|the) ways? to /, turns: false },
  // "you refuse to help", "you forgot to call"
  { verbs: /^(?:refuse|forget|fail|neglect|decline|omit|avoid)$/, lead: /^to /, turns: true },
  // "you don't bother to ask", "you didn't take the time to read it", "you love to remind me"
  {
    verbs:
      /^(?:bother|remember|manage|care|choose|decide|tend|love|like|get|happen|offer|think|begin|start|continue|dare|try|seem|prefer|make sure|proceed)$/,
    lead: /^to /,
    turns: false,
  },
  {
    verbs: /^(?:take|find|make|have|get)$/,
    lead: /^(?:the |any |some |a |enough )?(?:time|effort|decency|courtesy|nerve|guts|audacity|balls|chance|energy|gall|minute|second|moment) to /,
    turns: false,
  },
  { verbs: /^(?:make)$/, lead: /^(?:an |any |some )(?:effort|attempt) to /, turns: false },
  { verbs: /^(?:go)$/, lead: /^and /, turns: false },
  {
    verbs: /^(?:promise|agree|swear|vow|pledge|commit)$/,
    lead: /^(?:me |us |that )*(?:to|you (?:would|will|'d)) /,
    turns: true,
    expected: 'promised',
  },
  {
    verbs: /^(?:say|tell|promise|swear)$/,
    lead: /^(?:me |us |that )*you (?:would|will|were going to|'d) /,
    turns: true,
    expected: 'promised',
  },
];

/** What one may be asked to want: "you never want to go anywhere" misses the going. */
const OUTINGS =
  /^(?:go|do|come|watch|eat|visit|meet|hang|play|help|cook|see|travel|dance|take|plan|celebrate)$/;

/** "can't go five minutes without checking the phone": the phone gets checked. */
const WITHOUT = /^(?:(?:for |even )?(?:a|one|two|five|ten|\w+) (?:single |whole )?\w+ )without (?=\S+ing )/;

const GERUND =
  /^(?:keep|start|begin|continue|love|like|enjoy|bother|try|go|risk|end|insist|hate|resort|mind)$/;
const ENDING = /^(?:stop|quit|cease|avoid)$/;

/**
 * "you keep interrupting me" → interrupt; "you forgot to call" → not call; "you never stop complaining" → complain.
 * @param inner reads a verb phrase from its first word
 */
export function throughCatenative(act: Act, inner: (words: readonly Word[]) => Act | undefined): Act {
  const { verb, rest } = act;
  const apart = (act.negative || act.unable) && verb === 'go' ? after(rest, WITHOUT) : undefined;
  const kept = apart && inner(apart);
  if (kept) return { ...merged({ ...act, negative: true }, kept, true), time: act.time };
  for (const { verbs, lead, turns, expected } of TO) {
    if (!verbs.test(verb)) continue;
    const denied = after(rest, /^not (?=to )/);
    const remaining = after(denied ?? rest, lead);
    const [head] = remaining ?? [];
    if (head && (DETERMINERS.has(head.low) || OBJECTS.has(head.low))) continue;
    const found = remaining && remaining.length > 0 ? inner(remaining) : undefined;
    if (!found) continue;
    if (verb === 'want' && !(act.negative && OUTINGS.test(found.verb))) continue;
    // A promise told flatly was not kept; a promise denied ("you didn't promise") is nothing we know.
    if (expected && act.negative) return act;
    return merged(act, found, turns !== (denied !== undefined), expected);
  }
  const gerunds = after(rest, /^(?:on |up |by )?(?=\S+in[g'])/) ?? [];
  // "keep on increase my tension" means the same.
  const plain = verb === 'keep' ? after(rest, /^on (?=[a-z]+ (?:my|me|our|us|the|this|that)\b)/) : undefined;
  if (plain && formOf(plain[0]?.low ?? '') === 'base') {
    const found = inner(plain);
    if (found) return merged(act, found, false);
  }
  const [first] = gerunds;
  if (first && formOf(first.low) === 'gerund' && (GERUND.test(verb) || ENDING.test(verb))) {
    const found = inner(gerunds);
    if (!found) return act;
    if (ENDING.test(verb) && !act.negative)
      return { ...merged(act, found, true), anymore: verb === 'stop' || verb === 'quit' };
    return merged(act, found, ENDING.test(verb));
  }
  return act;
}

function merged(outer: Act, found: Act, turns: boolean, expected?: 'promised' | 'asked'): Act {
  const kept = expected ?? outer.expected ?? found.expected;
  return {
    ...found,
    ...(outer.also && !found.also ? { also: outer.also } : {}),
    ...(outer.sequel && !found.sequel ? { sequel: outer.sequel } : {}),
    negative: [outer.negative, found.negative, turns].filter(Boolean).length % 2 === 1,
    time:
      outer.time === 'habitual' || outer.time === 'now'
        ? outer.time === 'now' && !turns
          ? 'now'
          : 'habitual'
        : outer.time,
    ...(kept ? { expected: kept } : {}),
  };
}

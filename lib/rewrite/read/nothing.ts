import type { Reading } from './reading';
import { after, lows, type Word } from './words';

const NOT_ONE =
  /^(?:and |but )?(?:not (?:even )?(?=(?:one|a|an|any) )|never (?=(?:a|an|any|one) )|zero |no (?=(?:calls?|texts?|messages?|cards?|gifts?|presents?|thanks|apology|apologies|explanation|warning|notice|heads|reply|replies|answers?|word|note|flowers|hug|kiss|help|support|sorry|please|thank) ?\b))/;

const NEVER_ENOUGH =
  /^(?:nothing (?:that )?(i|we) (?:ever )?([\w' ]+?) (?:is|are|was|will be) (?:ever |never )?(good enough|enough|right|okay|ok|fine|up to scratch)(?: for you)?|(i) can (?:never|not) (?:ever )?(do) (?:anything|a thing) (right)(?: for you| in your eyes)?)$/;

/** "There is never any room for my problems with you" */
const ROOM = /^there is never any ([\w' ]+?)(?: with you| for me)?$/;

/** "… from you" points at somebody; who sends nothing is known without it. */
function withoutYou(words: readonly Word[] | undefined): readonly Word[] | undefined {
  const at =
    words?.findIndex(({ low }, i) => /^(?:from|by|with)$/.test(low) && words[i + 1]?.low === 'you') ?? -1;
  return words && at > 0 ? [...words.slice(0, at), ...words.slice(at + 2)] : words;
}

/**
 * "Not one call in three days", "nothing I cook is ever right": what did not come, or what is not found good.
 * Both are told as they are for the writer: "there wasn't one call", "what I cook doesn't feel right".
 */
export function readNothing(words: readonly Word[]): Reading | undefined {
  const [first] = words;
  if (!first) return undefined;
  const say = (text: string): Word[] =>
    text.split(' ').map((low) => ({ ...first, low: low.toLowerCase(), text: low, apart: false }));
  const missing = withoutYou(after(words, NOT_ONE));
  const room = ROOM.exec(lows(words));
  if (room)
    return { outcome: [...say("there isn't any"), ...words.slice(4, 4 + (room[1] ?? '').split(' ').length)] };
  if (
    missing &&
    missing.length > 0 &&
    !missing.some(
      ({ low }, i) => /^(?:you|your|is|are|was|were)$/.test(low) && missing[i - 1]?.low !== 'thank',
    )
  )
    return {
      outcome: [
        ...say(/^(?:and |but )?never/.test(lows(words)) ? "there isn't" : "there wasn't"),
        ...missing,
      ],
    };
  const found = NEVER_ENOUGH.exec(lows(words));
  if (!found) return undefined;
  const who = (found[1] ?? found[4]) === 'we' ? 'we' : 'I';
  return {
    outcome: say(
      `what ${who} ${found[2] ?? found[5] ?? 'do'} doesn't feel ${found[3] ?? found[6] ?? 'right'}`,
    ),
  };
}

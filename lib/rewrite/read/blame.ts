import type { Kind } from '../../kinds';
import { PREPOSITIONS } from '../../vocabulary/closed-classes';
import { formOf, isKnownVerb } from '../morphology/verbs';
import { readCause } from './cause';
import { readLabel } from './label';
import { readNothing } from './nothing';
import { readOrder } from './order';
import { readQuestion } from './question';
import type { Reading } from './reading';
import { readStatement, unled } from './statement';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

const OWN_THREAT = /^(?:i|we|one more|this is the last|that is it|or)\b/;
const DONE =
  /^you (?:have|had) no (?:right|business|call)\b|^you (?:(?:just|always|even|never|really) )*(?!need\b|had better\b|had\b)(?:\w+ed|left|took|told|sold|gave|made|went|came|said|broke|lost|forgot|kept|got|let|sent|put|hid|ate|drank|spent|drove|threw|brought|stole|did not)\b/;

/** What is told as done neither threatens nor compares, whatever it was heard as. */
export const isDone = (words: readonly Word[]): boolean => DONE.test(lows(unled(words)));

const CALLING =
  /^(?:(?:hello|hey|oi|yo|well|um|where are you|where the (?:hell|fuck|heck) are you|are you there|you there|anyone there) ){1,4}(?=\w)/;
const WH_QUESTION =
  /^(?:why|how|what|when|who|where|do|did|can|could|will|would|are|were|is|was|have|must)\b/;
const ORDERED =
  /^(?:please |just )*(?!(?:you|i|it|this|that|there|we|he|she|they|the|your|my|a|an|so|no|yes|oh|what|one|just|well|another|some|tired|sick|fed|done|enough|over)\b)/;

/**
 * Reads what a flagged clause says.
 * @param given the clause with what belongs to it from its sentence
 * @param asks whether its sentence ends as a question
 * @returns an empty reading where nothing can be made out
 */
export function readBlame(given: readonly Word[], kind: Kind, asks = true): Reading {
  const words = atLast(given);
  const bare = unled(words);
  const text = lows(bare);
  if (text === '') return {};
  if (kind === 'labeling') return readLabel(bare) ?? {};
  const cause = readNothing(bare) ?? readCause(bare);
  if (cause) return cause.outcome ? { ...cause, outcome: upToChat(cause.outcome) } : cause;
  if (kind === 'threat' && /^you (?:will|are|'re|would|may|might|can)\b/.test(text))
    return { consequence: true };
  if (kind === 'threat' && OWN_THREAT.test(text) && !/^i (?:told|asked)/.test(text))
    return { consequence: true };
  if (
    /^(?:(?:if|unless|next time|the next time|none of this would (?:be happening|have happened) if) you|had you)\b/.test(
      text,
    )
  )
    return readOrder(bare) ?? {};
  const calling = kind === 'pressure' ? after(bare, CALLING) : undefined;
  if (calling && calling.length > 0) return readBlame(calling, kind);
  // "Don't you point at me!" forbids; with a question mark it asks.
  if (!asks && /^do not you (?!think|know|care|understand|see|get|ever|want|like|love)\w/.test(text))
    return readOrder(bare) ?? {};
  if (/^(?:do not|never) you dare\b/.test(text)) return readOrder(bare) ?? {};
  if (kind === 'threat' && !/^you (?:better|had better|'d better)\b/.test(text))
    return { ...readOrder(bare), consequence: true };
  if (WH_QUESTION.test(text)) {
    const question = readQuestion(bare);
    if (question) return question;
    if (!/^(?:do|can|will) not\b|^(?:do|have)\b/.test(text)) return {};
  }
  if (kind === 'pressure' && !/^(?:why|you|where)\b/.test(text)) return pressed(readOrder(bare));
  const statement = readStatement(words) ?? (kind === 'comparison' ? better(bare) : undefined);
  if (statement) return statement;
  return ORDERED.test(text) &&
    (kind === 'pressure' || kind === 'should' || kind === 'threat' || kind === 'criticism')
    ? (readOrder(bare) ?? {})
    : {};
}

/** "can you for once in your life take the dog out": how late it is scolds. */
function atLast(words: readonly Word[]): readonly Word[] {
  const found =
    / for once in (?:your|you are|a|my) (?:(?:whole|entire|damn) )?(?:life|lifetime|while)(?= )/.exec(
      lows(words),
    );
  if (!found) return words;
  const from = lows(words).slice(0, found.index).split(' ').length;
  return [...words.slice(0, from), ...words.slice(from + found[0].trim().split(' ').length)];
}

/** "we lost the match lol go back to bed": what happened ends where the mockery begins. */
function upToChat(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ low }) => /^(?:lol|lmao|lmfao|rofl|haha\w*|smh|ffs|wtf|omg)$/.test(low));
  return end === -1 ? words : words.slice(0, end);
}

/** What is demanded now has not come so far. */
function pressed(reading: Reading | undefined): Reading {
  if (!reading?.act) return {};
  const { act } = reading;
  return { act: { ...act, time: act.negative ? 'perfect' : act.time } };
}

const DEAR =
  /^(?:wife|husband|girlfriend|boyfriend|partner|man|woman|wives|husbands|girlfriends|boyfriends)$/;

/** What others do for theirs is missed by me: "helps his wife" → help me; "phone her" → phone me. */
function toUs(words: readonly Word[]): Word[] {
  return words.flatMap((word, i) => {
    const { low } = word;
    const next = words[i + 1]?.low ?? '';
    const saying = (text: string): Word => ({ ...word, low: text, text });
    if (DEAR.test(low) && /^(?:his|her|their)$/.test(words[i - 1]?.low ?? '')) return [];
    if (/^(?:his|her|their)$/.test(low) && DEAR.test(next)) return [saying('me')];
    if (
      /^(?:his|their)$/.test(low) ||
      (low === 'her' &&
        /^[a-z]+$/.test(next) &&
        !/^(?:every|all|each|at|on|in|when|with|to|back|up)$/.test(next))
    )
      return [saying('your')];
    return /^(?:him|her|them)$/.test(low) ? [saying('me')] : [word];
  });
}

/** Words that measure against: what follows them is no act. */
const MEASURED =
  /\b(?:better|more|less|faster|nicer|kinder|half|as \w+|unlike) .*\b(?:than|as|you)\b|\bthan you\b|\bunlike you\b/;
const HELPING = /^(?:would|will|can|could|never|always|actually|does|did|do|has|have|had|just|even)$/;

const MANY =
  /^(?:people|friends|mates|husbands|couples|dads|moms|mums|mothers|fathers|parents|kids|partners|others|wives|brothers|sisters|boyfriends|girlfriends|bosses|managers|colleagues|roommates|men|women|guys|daughters|sons)$/;

/** Where the verb of "my ex remembers", "Tom helps" stands. */
const isVerbOfOthers = ({ low }: Word, i: number, words: readonly Word[]): boolean => {
  if (i === 0 || i > 5 || PREPOSITIONS.has(low) || /'s$/.test(low))
    return low === 'at' && i > 0 && words[i + 1]?.low === 'least';
  return (
    HELPING.test(low) ||
    (/^(?:third|past)$/.test(formOf(low)) && /(?:[^s]s|ed)$/.test(low)) ||
    isKnownVerb(low)
  );
};

/** "Other people's partners plan things", "my ex would never do this": what others do is what is missed. */
function better(words: readonly Word[]): Reading | undefined {
  const text = lows(words);
  if (MEASURED.test(text) || /^(?:you|i|it|this|that|there|we|they|he|she)\b/.test(text)) return undefined;
  const people = words.findIndex(({ low }, i) => i < 5 && MANY.test(low) && words[i + 1]?.low !== 'of');
  const at = people === -1 ? words.findIndex(isVerbOfOthers) : people + 1;
  if (at < 1) return undefined;
  const end = words.findIndex(
    ({ low, apart }, i) => i > at && (apart || (low === 'and' && words[i + 1]?.low === 'you')),
  );
  const act = readVerbPhrase(toUs(words.slice(at, end === -1 ? words.length : end)));
  if (!act) return undefined;
  const { expected: _, ...told } = act;
  // "would have carried the shopping" speaks of once; anything else of every day.
  const once = /\bwould (?:never )?(?:have|not have)\b/.test(text) || act.time === 'past';
  return { act: { ...told, negative: !act.negative, time: once ? 'past' : 'habitual' } };
}

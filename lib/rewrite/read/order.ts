import type { Reading } from './reading';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

const YOU_STOP = /^(?:please |just |you )*(?:stop|quit|cut out|knock off|enough with) (?=\S+in[g'])/;
const DO_NOT = /^(?:please |just |you )*(?:do not|never) (?:you )?(?:ever |even |just |dare )*/;
const OR_ELSE = /\s(?:or else|or (?:i|we|it|you|there)\b|before i\b)/;
const IF_NOT =
  /^(?:if|unless) you (?:do not|can not|will not|are not|did not|have not) (?:ever |even |just |at least |start )*/;
const IF_HAD = /^if you had (?:not |just |only |ever |at least |even )*/;
const UNLESS = /^unless you (?:start )?/;
const IF = /^(?:if|the next time|next time) you (?:ever )?/;

const upTo = (words: readonly Word[], stop: (word: Word, i: number) => boolean): Word[] => {
  const end = words.findIndex(stop);
  return end === -1 ? [...words] : words.slice(0, end);
};

/** Reads an order or an ultimatum: "answer me", "stop yelling", "if you don't pay me back, we're done". */
export function readOrder(words: readonly Word[]): Reading | undefined {
  const consequence = OR_ELSE.test(words.map(({ low }) => ` ${low}`).join(''));
  const condition = readCondition(words);
  if (condition) return condition;
  const body = upTo(
    words,
    ({ low, apart }, i) => i > 0 && (low === 'or' || low === 'before' || (apart && low === 'now')),
  );
  const stopped = after(body, YOU_STOP);
  if (stopped) return found(stopped, { negative: false }, consequence);
  const forbidden = after(body, DO_NOT);
  if (forbidden) return found(forbidden, { negative: false }, consequence);
  const ordered =
    after(
      body,
      /^(?:please |just |now |well |so |at least |you (?:will|better|'d better|are going to|need to|have to) )*/,
    ) ?? body;
  return found(ordered, { auxiliary: 'should', negative: false }, consequence);
}

function readCondition(words: readonly Word[]): Reading | undefined {
  const endOf = (rest: readonly Word[]) =>
    upTo(rest, ({ apart, low }, i) => i > 0 && (apart || /^(?:i|we|then)$/.test(low)));
  const missing = after(words, IF_NOT) ?? after(words, UNLESS);
  if (missing) return found(endOf(missing), { auxiliary: 'should' }, true);
  const had = after(words, IF_HAD);
  if (had) {
    const act = readVerbPhrase(endOf(had), {
      auxiliary: 'did',
      negative: !/^if you had (?:\w+ )?not\b/.test(lows(words)),
    });
    return act ? { act } : undefined;
  }
  const done = after(words, IF);
  return done ? found(endOf(done), {}, true) : undefined;
}

function found(
  words: readonly Word[],
  fronted: { auxiliary?: string; negative?: boolean },
  consequence: boolean,
): Reading | undefined {
  if (words.length === 0) return undefined;
  const act = readVerbPhrase(words, fronted);
  return act ? { act: { ...act, time: 'habitual' }, ...(consequence ? { consequence } : {}) } : undefined;
}

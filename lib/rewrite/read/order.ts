import type { Reading } from './reading';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

const YOU_STOP = /^(?:please |just |you )*(?:stop|quit|cut out|knock off|enough with) (?=\S+in[g'])/;
const DO_NOT = /^(?:please |just |you )*(?:do not|never) (?:you )?(?:ever |even |just |dare )*/;
const OR_ELSE = /\s(?:or else|or (?:i|we|it|you|there)\b|before i\b)/;
const IF_NOT =
  /^(?:if|unless) you (?:do not|can not|will not|are not|did not|have not) (?:ever |even |just |at least |start )*/;
const IF_HAD =
  /^(?:none of this would (?:be happening|have happened) )?(?:if you (?:had|would have|'d|'d have)|had you) (?:not |just |only |ever |at least |even )*/;
const UNLESS = /^unless you (?:start )?/;
const IF = /^(?:if|the next time|next time) you (?:ever )?/;

const upTo = (words: readonly Word[], stop: (word: Word, i: number) => boolean): Word[] => {
  const end = words.findIndex(stop);
  return end === -1 ? [...words] : words.slice(0, end);
};

/** "Miss one more pickup and I'm calling my lawyer": what is named is what is not to be. */
const FORBIDDING =
  /^((?!(?:i|we|you|if|either|choose)\b)[\w' -]+?) and (?:i|i'm|i'll|im|ill|we|we're|you|your|ur|the|it|it is|it's|there|do not|see)\b/;

const DEMAND =
  /^(?:i (?:really |just |still |also )*(?:need|want|expect|demand)|i am (?:still )?(?:waiting (?:for|on)|owed)|i'm (?:still )?waiting (?:for|on)|im (?:still )?waiting (?:for|on)) (?:an? |your |some |the |any )?(?:\w+ )?(?:answer|reply|response)s? ?/;

/** Reads an order or an ultimatum: "answer me", "stop yelling", "if you don't pay me back, we're done". */
export function readOrder(words: readonly Word[]): Reading | undefined {
  const consequence = OR_ELSE.test(words.map(({ low }) => ` ${low}`).join(''));
  const demanded = after(words, DEMAND);
  if (demanded) return { act: { verb: 'answer', negative: true, time: 'perfect', rest: [] } };
  const condition = readCondition(words);
  if (condition) return condition;
  const forbidding = FORBIDDING.exec(words.map(({ low }) => low).join(' '));
  if (forbidding) {
    const doing = readVerbPhrase(words.slice(0, forbidding[1]?.split(' ').length));
    return doing ? { act: { ...doing, time: 'habitual' }, consequence: true } : undefined;
  }
  const body = upTo(words, ({ low, apart }, i) => i > 0 && (low === 'or' || low === 'before' || apart));
  const stopped = after(body, YOU_STOP);
  if (stopped) return found(stopped, { negative: false }, consequence);
  const forbidden = after(body, DO_NOT);
  if (forbidden) {
    const reading = found(forbidden, { negative: false }, consequence);
    // "Don't you dare tell her": it has not happened.
    return reading?.act && /\byou dare\b/.test(lows(body))
      ? { ...reading, act: { ...reading.act, time: 'future' } }
      : reading;
  }
  const ordered =
    after(
      body,
      /^(?:please |just |come on |now |well |so |at least |you (?:will|better|'d better|are going to|need to|have to) )*/,
    ) ?? body;
  return found(ordered, { auxiliary: 'should', negative: false }, consequence);
}

function readCondition(words: readonly Word[]): Reading | undefined {
  const endOf = (rest: readonly Word[]) =>
    upTo(
      rest,
      ({ apart, low }, i) =>
        i > 0 &&
        (apart ||
          /^(?:i|i'm|i'll|i'd|im|ill|id|we|we're|then|it's|do|expect|our)$/.test(low) ||
          (/^(?:you|it|that)$/.test(low) &&
            /^(?:is|was|will|would|'ll|are|were|can|could|might|may|do|does|should)$/.test(
              rest[i + 1]?.low ?? '',
            ))),
    );
  const missing = after(words, IF_NOT) ?? after(words, UNLESS);
  if (missing) return found(endOf(missing), { auxiliary: 'should' }, true);
  const had = after(words, IF_HAD);
  if (had) {
    const act = readVerbPhrase(endOf(had), {
      auxiliary: 'did',
      negative: !/^[\w ]*?(?:you (?:had|would have|'d|'d have)|had you) (?:\w+ )?not\b/.test(lows(words)),
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

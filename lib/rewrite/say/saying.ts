import type { Group } from '../../vocabulary/feelings';
import { FEELINGS } from '../../vocabulary/feelings';
import { VERDICT_WORDS } from '../../vocabulary/judging-words';
import { MORE_OF, SAYINGS, type Saying, SHARED, ULTIMATA } from '../../vocabulary/sayings';
import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import { lows, spoken, type Word } from '../read/words';
import type { FeelingChip } from '../rewrite';
import { feelingFor } from './feeling';

/**
 * What a set phrase stands for: "must be nice to sleep in" → I wish I could sleep in, too.
 * @param words the flagged clause
 */
export function sayingFor(words: readonly Word[], manner: Manner): Draftling | undefined {
  return heardIn(SAYINGS, words, manner) ?? moreOf(lows(words), manner) ?? roleOf(lows(words), manner);
}

/** "… or we're done": I don't think I can keep going like this. */
export function ultimatumIn(words: readonly Word[], manner: Manner): Draftling | undefined {
  return heardIn(ULTIMATA, words, manner);
}

function heardIn(sayings: readonly Saying[], words: readonly Word[], manner: Manner): Draftling | undefined {
  const text = lows(words);
  for (const { heard, form, say, ask } of sayings) {
    const found = heard.exec(text);
    if (!found) continue;
    const caught = (found.indices ?? []).slice(1).map((span) => span && wordsBetween(words, text, span));
    if (caught.some((part) => part && !isTellable(part))) continue;
    const said = say.replace(/\$(\d)/g, (_, n: string) => spoken(caught[Number(n) - 1] ?? [])).trim();
    return shaped(form, said, ask, manner);
  }
  return undefined;
}

/** "You need to be more careful with the gate": more care is what is asked for. */
function moreOf(text: string, manner: Manner): Draftling | undefined {
  const found =
    /^(?:you (?:really |just )?(?:need to|should|have to|could|might|must|got to) (?:learn to |try to |start )?(?:be|being)|be|why can not you be|can you not be) (?:a (?:bit|little) |way |much |just )*more (\w+)(?: (with (?:the|my|our|me|us|him|her|them)\b[\w' ]*))?$/.exec(
      text,
    );
  const more = found && Object.hasOwn(MORE_OF, found[1] ?? '') ? MORE_OF[found[1] ?? ''] : undefined;
  if (!found || !more) return undefined;
  const [alone, withSomething] = more;
  return shaped('request', `I'd like ${found[2] ? `${withSomething} ${found[2]}` : alone}`, '', manner);
}

const ROLE = new RegExp(
  `\\b(?:terrible|better|bad|awful|shit|shitty|lousy|poor|useless|horrible|crap|crappy|worst|pathetic|sorry|joke of an?|excuse for an?|some|failure as an?|no|not an?|not much of an?) (?:\\w+ )?(${Object.keys(SHARED).join('|')})\\b`,
);

/** "You're a terrible husband": it is the marriage that the writer is unhappy with. */
function roleOf(text: string, manner: Manner): Draftling | undefined {
  const role = /^(?:you|what|some|worst|such|call)\b/.test(text) ? ROLE.exec(text)?.[1] : undefined;
  const shared = role && SHARED[role];
  return shared
    ? shaped('i-statement', `I feel {letdown} about ${shared}`, 'Can we talk about it?', manner)
    : undefined;
}

function shaped(form: Draftling['form'], say: string, ask: string, manner: Manner): Draftling {
  const question = /^(?:Could|Can|How|What)\b/.test(say);
  const asked = manner.formal ? ask.replace(/^Can /, 'Could ') : ask;
  return {
    form,
    sentence: pieces(say, manner),
    end: question ? '?' : '.',
    ...(asked ? (form === 'curious' ? { more: asked } : { request: asked }) : {}),
  };
}

/** Puts the chip where the group's name stands. */
function pieces(say: string, manner: Manner): (string | FeelingChip)[] {
  const [before = '', group, after = ''] = say.split(/[{}]/);
  if (group === undefined) return [before];
  const chip =
    group === 'upset'
      ? feelingFor('angry', manner, manner.formal ? undefined : 'upset')
      : feelingFor(isGroup(group) ? group : 'frustrated', manner);
  return [before, chip, ...(after ? [after] : [])];
}

const isGroup = (name: string): name is Group => Object.hasOwn(FEELINGS, name);

/** The words that stand behind a stretch of their joined low forms. */
function wordsBetween(words: readonly Word[], text: string, [start, end]: readonly [number, number]): Word[] {
  const from = text.slice(0, start).split(' ').length - 1;
  return words.slice(from, from + text.slice(start, end).split(' ').length);
}

/** Nothing of theirs and no verdict is carried over. */
const isTellable = (part: readonly Word[]): boolean =>
  part.length < 12 &&
  !part.some(
    ({ low }, i) =>
      (/^(?:you|yours|yourself)$/.test(low) && !/^(?:for|to|on|with|after)$/.test(part[i - 1]?.low ?? '')) ||
      VERDICT_WORDS.has(low),
  );

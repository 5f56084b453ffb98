import type { Kind } from '../../kinds';
import { readCause } from './cause';
import { readLabel } from './label';
import { readOrder } from './order';
import { readQuestion } from './question';
import type { Reading } from './reading';
import { readStatement, unled } from './statement';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

const OWN_THREAT = /^(?:i|we|one more|this is the last|that is it|or)\b/;
const WH_QUESTION = /^(?:why|how|what|when|who|where|do|did|can|could|will|would|are|is|have|must)\b/;
const ORDERED = /^(?:please |just )*(?!you\b|i\b|it\b)/;

/**
 * Reads what a flagged clause says.
 * @param words the clause with what belongs to it from its sentence
 * @returns an empty reading where nothing can be made out
 */
export function readBlame(words: readonly Word[], kind: Kind): Reading {
  const bare = unled(words);
  const text = lows(bare);
  if (text === '') return {};
  if (kind === 'labeling') return readLabel(bare) ?? {};
  const cause = readCause(bare);
  if (cause) return cause;
  if (kind === 'threat' && OWN_THREAT.test(text) && !/^i (?:told|asked)/.test(text))
    return { consequence: true };
  if (/^(?:if|unless|next time|the next time) you\b/.test(text)) return readOrder(bare) ?? {};
  if (WH_QUESTION.test(text)) {
    const question = readQuestion(bare);
    if (question) return question;
    if (!/^(?:do|can|will) not\b|^(?:do|have)\b/.test(text)) return {};
  }
  const statement = readStatement(words) ?? better(bare);
  if (statement) return statement;
  return ORDERED.test(text) &&
    (kind === 'pressure' ||
      kind === 'should' ||
      kind === 'threat' ||
      kind === 'criticism' ||
      kind === 'contempt')
    ? (readOrder(bare) ?? {})
    : {};
}

/** "Other people's partners plan things", "my ex would never do this", "a good friend would call". */
const STANDARD =
  /^(?:(?:a |any |most )?(?:real|good|normal|decent|loving|other|most)[\w' ]{2,30}?|my (?:ex|sister|brother|friend|mom|mother|dad|father|old boss|last \w+)[\w' ]{0,16}?|\w+'s (?:husband|wife|boyfriend|girlfriend|partner|mom|dad|parents|mother|father)) (would|will|does|do|always|actually|at least|can|could) ?(?:always |at least |actually |just )*(not|never)? ?/;

function better(words: readonly Word[]): Reading | undefined {
  const found = STANDARD.exec(lows(words));
  const rest = found && after(words, STANDARD);
  if (!rest || rest.length === 0) return undefined;
  const act = readVerbPhrase(rest, found[2] ? {} : { auxiliary: 'should' });
  return act ? { act: { ...act, time: act.time === 'past' ? 'past' : 'habitual' } } : undefined;
}

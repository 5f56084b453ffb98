import { PLAIN_ADJECTIVES } from '../../vocabulary/adjectives';
import {
  ABSOLUTES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  HEAT,
  MODALS,
  NEARLY_NEVER,
  OBJECTS,
  PREPOSITIONS,
} from '../../vocabulary/closed-classes';
import { baseOf, formOf, inflect, pastLooksLikeBase } from '../morphology/verbs';
import type { Act, Time } from './act';
import { throughCatenative } from './catenatives';
import { clean } from './tidy';
import { after, lows, type Word } from './words';

/** What stood before the subject: "why didn't [you] …". */
export interface Fronted {
  readonly auxiliary?: string;
  readonly negative?: boolean;
}

interface State {
  negative: boolean;
  time: Time | undefined;
  due: boolean;
  unable: boolean;
  absolute: boolean;
}

const PAST_TIME =
  /\b(?:yesterday|last (?:night|week|month|year|time|\w+day)|ago|this morning|earlier|the other (?:day|night)|back then|in (?:19|20)\d\d)\b/;

/**
 * Reads what follows "you" as verb and complement.
 * @param words from the first word after the subject to the clause's end
 * @returns nothing where no verb can be made out
 */
export function readVerbPhrase(words: readonly Word[], fronted: Fronted = {}): Act | undefined {
  const state: State = {
    negative: fronted.negative ?? false,
    time: undefined,
    due: false,
    unable: false,
    absolute: fronted.auxiliary !== undefined,
  };
  if (fronted.auxiliary) applyAuxiliary(fronted.auxiliary, state);
  let at = after(words, /^(?:all|guys|two|both|people|ppl|lot|folks)\b/) ? 1 : 0;
  for (; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    const next = nextSolid(words, at + 1);
    if (ABSOLUTES.has(low) || NEARLY_NEVER.has(low)) state.absolute = true;
    if (low === 'not') state.negative = !state.negative;
    else if (NEARLY_NEVER.has(low)) state.negative = true;
    else if (low === 'at' && words[at + 1]?.low === 'least') at += 1;
    else if (ABSOLUTES.has(low) || low === 'every' || isHeat(low, next)) continue;
    else if (low === "'d")
      applyAuxiliary(
        next === 'better' || formOf(next) === 'participle' || next === 'been' ? 'had' : 'would',
        state,
      );
    else if (low === 'better') due(state);
    else if (/^(?:supposed|got|need|needs|have|has|had|ought|meant|expected)$/.test(low) && next === 'to') {
      const habit = /^(?:have|has|had)$/.test(low) && (at > 0 || low === 'had');
      if (!habit) state.due = true;
      if (habit && low === 'had') state.time ??= 'past';
      at = indexAfter(words, at + 1, 'to');
    } else if (isAuxiliary(words, at, fronted)) applyAuxiliary(low, state);
    else break;
  }
  return finish(words.slice(at), state, fronted);
}

function isHeat(low: string, next: string): boolean {
  if (low === 'like' || low === 'dare' || low === 'fuck' || low === 'still') return low === 'still';
  return HEAT.has(low) && !(low === 'only' && next === '');
}

/** The next word that is no absolute, curse or "not". */
function nextSolid(words: readonly Word[], from: number): string {
  for (const { low } of words.slice(from))
    if (low !== 'not' && !ABSOLUTES.has(low) && !HEAT.has(low) && !NEARLY_NEVER.has(low)) return low;
  return '';
}

function indexAfter(words: readonly Word[], from: number, low: string): number {
  const found = words.findIndex((word, i) => i >= from && word.low === low);
  return found === -1 ? from - 1 : found;
}

function isAuxiliary(words: readonly Word[], at: number, { auxiliary }: Fronted): boolean {
  const low = words[at]?.low ?? '';
  const next = nextSolid(words, at + 1);
  if (next === '') return false;
  if (MODALS.has(low)) return true;
  if (DO.has(low))
    return words[at + 1]?.low === 'not' || (NEARLY_NEVER.has(words[at + 1]?.low ?? '') && !auxiliary);
  if (HAVE.has(low))
    return (
      /^(?:past|participle)$/.test(formOf(next)) ||
      next === 'been' ||
      inflect(baseOf(next), 'participle') === next ||
      (formOf(next) === 'base' && pastLooksLikeBase(baseOf(next)) && !DETERMINERS.has(next))
    );
  if (BE.has(low))
    return (
      formOf(next) === 'gerund' ||
      /^(?:supposed|meant|expected)$/.test(next) ||
      (next === 'about' && lows(words).includes('about to')) ||
      (low === 'be' && false)
    );
  return false;
}

function applyAuxiliary(low: string, state: State): void {
  if (low === 'did' || low === 'was' || low === 'were') state.time = 'past';
  else if (low === 'do' || low === 'does') state.time = 'habitual';
  else if (HAVE.has(low))
    state.time = state.due && low === 'have' ? 'past' : low === 'had' ? 'past' : 'perfect';
  else if (BE.has(low)) state.time ??= low === 'been' ? 'perfect' : 'now';
  else if (/^(?:should|must|shall|might|may)$/.test(low)) state.due = true;
  else if (low === 'could') state.due = true;
  else if (low === 'can') {
    state.time ??= 'habitual';
    state.unable = true;
  } else if (low === 'will') state.time ??= 'habitual';
  else if (low === 'would') state.time ??= 'past';
}

/** Words that no verb phrase starts with. */
const NO_VERB =
  /^(?:i|i'm|i'll|im|ill|ull|u|ye|she|he|they|we|it|there|last|more|less|enough|no|yes|ok|okay|well|choose:|one|two|people|lot|and|or|what|who|how|\d.*)$/;

/** "You'd better": what is due now, whatever the 'd said. */
function due(state: State): void {
  state.due = true;
  state.time = undefined;
}

function finish(words: readonly Word[], state: State, fronted: Fronted): Act | undefined {
  const [first, ...others] = words;
  if (!first) return undefined;
  const { low } = first;
  if (NO_VERB.test(low)) return undefined;
  const missingBe =
    fronted.auxiliary !== 'should' &&
    (/^(?:so|such|too|there|on|out|off|late)$/.test(low) ||
      (PREPOSITIONS.has(low) && low !== 'like') ||
      DETERMINERS.has(low) ||
      PLAIN_ADJECTIVES.has(low));
  if (!missingBe && (CONJUNCTIONS.has(low) || OBJECTS.has(low) || DETERMINERS.has(low))) return undefined;
  const wasBe = fronted.auxiliary !== undefined && BE.has(fronted.auxiliary);
  const form = formOf(low);
  const verb = missingBe ? 'be' : baseOf(low);
  // "You are never home": after the verb the denial stands with what follows.
  const denial =
    verb === 'be' && !missingBe
      ? /^(?:(?:so|just|really|even|ever|always) )*(not|never|hardly|barely|rarely)\b/.exec(lows(others))
      : null;
  const rest = clean(missingBe ? words : denial ? others.slice(denial[0].split(' ').length) : others);
  const act: Act = {
    verb,
    rest,
    time: timeOf(state, missingBe || wasBe ? 'base' : form, low, rest, words.length),
    // "You should have called": it was due and did not happen, so the act is "not call".
    negative: [state.due, state.negative, denial !== null].filter(Boolean).length % 2 === 1,
    ...(state.due ? { expected: 'due' as const } : {}),
    ...(state.unable ? { unable: true } : {}),
  };
  return throughCatenative(act, (rest) => readVerbPhrase(rest));
}

function timeOf(
  state: State,
  form: ReturnType<typeof formOf>,
  low: string,
  rest: readonly Word[],
  _count: number,
): Time {
  if (state.time === 'perfect' && form === 'base' && !pastLooksLikeBase(baseOf(low))) return 'habitual';
  if (state.time) return state.time;
  if (low === 'was' || low === 'were' || form === 'past') return 'past';
  if (form === 'participle') return 'perfect';
  if (
    form === 'base' &&
    pastLooksLikeBase(baseOf(low)) &&
    ((!state.absolute && !state.due) || PAST_TIME.test(lows(rest)))
  )
    return 'past';
  return 'habitual';
}

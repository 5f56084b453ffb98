import { PLAIN_ADJECTIVES } from '../../vocabulary/adjectives';
import {
  ABSOLUTES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  NEARLY_NEVER,
  OBJECTS,
  PREPOSITIONS,
} from '../../vocabulary/closed-classes';
import { VERDICT_WORDS } from '../../vocabulary/judging-words';
import { baseOf, formOf, isKnownVerb, pastLooksLikeBase } from '../morphology/verbs';
import type { Act, Time } from './act';
import { applyAuxiliary, due, indexAfter, isAuxiliary, isHeat, nextSolid, type State } from './auxiliaries';
import { throughCatenative } from './catenatives';
import { splitClauses } from './coordination';
import { clean } from './tidy';
import { after, lows, type Word } from './words';

/** What stood before the subject: "why didn't [you] …". */
export interface Fronted {
  readonly auxiliary?: string;
  readonly negative?: boolean;
}

const PAST_TIME =
  /\b(?:yesterday|last (?:night|week|month|year|time|\w+day)|ago|this morning|earlier|the other (?:day|night)|back then|in (?:19|20)\d\d)\b/;

/**
 * Reads what follows "you" as verb and complement.
 * @param words from the first word after the subject to the clause's end
 * @returns nothing where no verb can be made out
 */
export function readVerbPhrase(given: readonly Word[], fronted: Fronted = {}): Act | undefined {
  const words = withoutStress(given);
  const state: State = {
    negative: fronted.negative ?? false,
    time: undefined,
    due: false,
    unable: false,
    absolute: fronted.auxiliary !== undefined,
    soft: fronted.auxiliary !== undefined,
  };
  if (fronted.auxiliary) applyAuxiliary(fronted.auxiliary, state);
  let at = after(words, /^(?:all|guys|two|both|people|ppl|lot|folks)\b/) ? 1 : 0;
  for (; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    const next = nextSolid(words, at + 1);
    if (/^(?:even|ever|just|once|seem|at|simply|really)$/.test(low)) state.soft = true;
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
    else if (low === 'better' || (low === 'had' && words[at + 1]?.low === 'better')) due(state);
    else if (low === 'could' && words[at + 1]?.low === 'not') {
      // "You couldn't even fix it" tells what did not happen; "you could fix it" what was due.
      state.time ??= 'past';
      state.soft = true;
    } else if (low === 'going' && words[at + 1]?.low === 'to' && state.time === 'now' && next !== '') {
      state.time = 'future';
      at += 1;
    } else if (isManner(low) && next !== '') continue;
    else if (
      /^(?:supposed|got|need|needs|needed|have|has|had|ought|meant|expected)$/.test(low) &&
      next === 'to'
    ) {
      const habit =
        /^(?:have|has|had)$/.test(low) &&
        (at > 0 || low === 'had' || (fronted.auxiliary === 'do' && !fronted.negative));
      if (!habit) state.due = true;
      if ((habit && low === 'had') || low === 'needed') state.time ??= 'past';
      // "You've got to quit": the have is no perfect.
      if (low === 'got' && state.time === 'perfect') state.time = undefined;
      at = indexAfter(words, at + 1, 'to');
    } else if (isAuxiliary(words, at, fronted)) applyAuxiliary(low, state);
    else break;
  }
  return finish(words.slice(at), state, fronted);
}

/** "routinely", "quietly": how it was done, and no verb. */
const isManner = (low: string): boolean =>
  /[a-z]{3}ly$/.test(low) &&
  !/^(?:rely|apply|supply|multiply|reply|imply|comply|rally|tally|bully|family)$/.test(low);

/** "haven't so much as apologised" → "haven't apologised" */
function withoutStress(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ low }, i) => low === 'so' && words[i + 1]?.low === 'much' && words[i + 2]?.low === 'as',
  );
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 3)];
}

/** Words that no verb phrase starts with. */
const NO_VERB =
  /^(?:i|i'm|i'll|im|ill|ull|u|ye|she|he|they|we|it|there|some(?:body|one)|any(?:body|one)|every(?:body|one)|nobody|most|last|more|less|enough|no|yes|ok|okay|well|choose:|one|two|people|lot|and|or|what|who|how|\d.*)$/;

/** An unknown word before a plain verb is a slip of the pen for an adverb: "you alwyas have". */
function passingTypo(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  const slip =
    first &&
    second &&
    /^(?:have|get|be|go|do|make|take|say|tell|come|leave|forget|want|need)$/.test(second.low);
  return slip && !isKnownVerb(first.low) && /s$|z$/.test(first.low) && !PLAIN_ADJECTIVES.has(first.low)
    ? words.slice(1)
    : words;
}

/** "you foolish Americans" */
const ADJECTIVE =
  /^(?!(?:pun|fin|pol|pub|van|wi|di|cher|abol|establ|ban|dimin|furn|en|dis))[a-z]+(?:ish|ous|ful|less|able|ible)$/;

function finish(words: readonly Word[], state: State, fronted: Fronted): Act | undefined {
  const [first, ...others] = passingTypo(words);
  if (!first) return undefined;
  const { low } = first;
  if (NO_VERB.test(low) || VERDICT_WORDS.has(low) || (ADJECTIVE.test(low) && !isKnownVerb(low)))
    return undefined;
  const missingBe =
    fronted.auxiliary !== 'should' &&
    (/^(?:so|such|too|there|on|out|off|late)$/.test(low) ||
      (PREPOSITIONS.has(low) && low !== 'like') ||
      DETERMINERS.has(low) ||
      (PLAIN_ADJECTIVES.has(low) &&
        /^(?:$|to|with|at|about|and|again|in|on|for|when|as|this|last|that)/.test(others[0]?.low ?? '')));
  if (!missingBe && (CONJUNCTIONS.has(low) || OBJECTS.has(low) || DETERMINERS.has(low))) return undefined;
  const wasBe = fronted.auxiliary !== undefined && BE.has(fronted.auxiliary);
  const form = formOf(low);
  const verb = missingBe ? 'be' : baseOf(low);
  // "You are never home": after the verb the denial stands with what follows.
  const denial =
    verb === 'be' && !missingBe
      ? /^(?:(?:so|just|really|even|ever|always) )*(not|never|hardly|barely|rarely)\b/.exec(lows(others))
      : null;
  const told = missingBe ? words : denial ? others.slice(denial[0].split(' ').length) : others;
  const past =
    form === 'past' || form === 'participle' || pastLooksLikeBase(verb) || state.time === 'perfect';
  const { first: own, also, sequel } = splitClauses(told, past);
  const second = also && readVerbPhrase(also);
  const rest = clean(own);
  const act: Act = {
    verb,
    rest,
    time:
      second?.negative && second.time === 'habitual' && pastLooksLikeBase(verb)
        ? 'habitual'
        : timeOf(state, missingBe || wasBe ? 'base' : form, low, rest, words.length),
    // "You should have called": it was due and did not happen, so the act is "not call".
    // "You can't talk to me like that" forbids; "you can't even call" misses.
    negative:
      [
        state.unable && state.negative && !state.soft && low !== 'wait',
        state.due,
        state.negative,
        denial !== null,
      ].filter(Boolean).length %
        2 ===
      1,
    ...(state.due ? { expected: 'due' as const } : {}),
    ...(state.unable ? { unable: true } : {}),
    ...(second ? { also: second } : {}),
    ...(sequel ? { sequel } : {}),
  };
  const whole = throughCatenative(act, (rest) => readVerbPhrase(rest));
  // "You'd better not be late" warns of what has not happened.
  if (!state.warned || act.negative) return whole;
  return state.time === undefined ? { ...whole, time: 'future' } : undefined;
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

import type { Manner } from '../manner';
import { fill, personOf } from '../morphology/frame';
import { baseOf } from '../morphology/verbs';
import { type Act, withoutCircumstance } from '../read/act';
import { lows, spoken, type Word } from '../read/words';
import { argumentsOf } from './arguments';
import { askedOf, observedBy, slotsOf, wishIn } from './behave';
import { tellings } from './both';
import { deedOf } from './deed';
import { factsOf, told } from './facts';
import { feltAt } from './felt';
import { matchOf } from './match';
import { isOccasion } from './occasion';
import type { Observation, Plan } from './plan';
import { promisedIn } from './promise';
import { topicOf, type Wish, wishOf } from './wish';

/** Plans what to say about an act: from the behavior where one is known, else from the grammar alone. */
export function planFor(
  whole: Act,
  before: readonly Word[],
  manner: Manner,
  own?: string,
  only = false,
): Plan {
  // "u promised and then u blew it on wheels": what was done instead is what it is about.
  if (whole.verb === 'promise' && whole.rest.length === 0 && whole.also)
    return planFor(whole.also, before, manner);
  const promised = promisedIn(whole);
  if (promised)
    return {
      counted: promised,
      feeling: 'letdown',
      requests: [talk(manner)],
      time: 'past',
      ...(/^(?:the|my|our) /i.test(promised) ? { topic: promised } : {}),
    };
  // "only when you need me" cannot be told without its "only", nor the other way round.
  const { act, circumstance } = only
    ? { act: whole, circumstance: before }
    : withoutCircumstance(whole, before);
  // "You read my texts and don't reply": it is about the reply.
  const answerless = act.also?.negative && /^(?:reply|answer|respond|text|write|call)$/.test(act.also.verb);
  const match = matchOf(answerless && act.also ? act.also : act);
  const slots = match && !answerless ? slotsOf(act, match) : undefined;
  const given = act.time === 'now' ? 'habitual' : act.time;
  const missing = wishOf(whole);
  const wish = missing ?? withoutDoing(act);
  // What is due by a time has not happened: "text me back in the next five minutes".
  const coming =
    act.expected === 'due' &&
    given !== 'past' &&
    /\b(?:in the next|within|by|tomorrow|tonight)\b/.test(lows(act.rest));
  const known = match && slots && !coming && observedBy(match.behavior, slots, given);
  const seen = match?.behavior.question
    ? []
    : tellings(act, known || undefined, act === whole ? own : undefined, manner).filter(
        ({ you }) => !(you && act.negative && !wish),
      );
  // What was due is told as hoped for, unless the grammar has a plain way to tell that it did not come.
  const due = act.expected !== undefined && wish !== undefined && given === 'past';
  const tellable = due
    ? seen.filter(({ you, clause }) => !you && !/^(?:I|we)\b/.test(clause) && act.expected !== 'promised')
    : seen;
  const [observation, ...others] = tellable.flatMap((way) => within(circumstance, way) ?? []);
  // "you've moved my desk" is told as "you moved my desk".
  const time = given === 'perfect' && observation?.you ? 'past' : given;
  const better = match && slots && !wish ? wishIn(match.behavior, slots, time) : undefined;
  const hopedFor = better && match?.behavior.when[0] === 'hoped' ? better.base : undefined;
  const facts = factsOf(act.rest).chunks;
  const { object } = argumentsOf(facts, act.verb);
  const topic =
    act.negative || /^(?:let|make|have|promise|tell|ask|give|show|send|put|leave)$/.test(act.verb)
      ? undefined
      : topicOf(object);
  const need =
    match &&
    !(match.behavior.family && !observation) &&
    !(
      match.behavior.need.includes('{np}') &&
      /^(?:mine|yours|it|this|that|them|him|her|anything|anyone|anybody|everything|nothing|shit)?$/i.test(
        slots?.np ?? '',
      )
    ) &&
    fill(match.behavior.need, slots ? { ...slots } : {}, 'habitual');
  const suggested = match && askedOf(match.behavior.ask, manner);
  // Where the draft names its own time, no other is asked for.
  const timed =
    /\b(?:today|tonight|tomorrow|by)\b/.test(lows(act.rest)) &&
    /\b(?:Friday|tomorrow|tonight|week)\b/.test(suggested ?? '');
  const named =
    !/reminder/.test(suggested ?? '') || !/^(?:what|how|who|where|that|why)\b/i.test(slots?.np ?? '');
  const hangs =
    (/remember it/.test(suggested ?? '') && /\bon (?:my|the|our|your|his|her)\b/.test(lows(act.rest))) ||
    (/by the weekend/.test(suggested ?? '') && given === 'habitual');
  const asked = timed || hangs || !named ? undefined : suggested;
  const standing = standingOf(match?.behavior.wish);
  const occasion = told(facts.filter((chunk) => isOccasion(chunk)));
  const deed = missing || only || match?.behavior.question ? undefined : deedOf(whole);
  const aside = wish && !missing && observation ? undefined : wish;
  const hoped = aside
    ? time === 'past' || / (?:like|as) (?:you|u|we) /i.test(aside.dated)
      ? aside.dated
      : aside.base
    : hopedFor;
  const question =
    wish && act.negative ? 'What got in the way?' : naming(match?.behavior.question, slots?.np);
  return {
    ...(observation ? { observation, others } : {}),
    ...(hoped ? { hoped } : {}),
    ...(wish ? { wish: wish.base, wished: wish.past } : {}),
    ...(wish?.missed && time === 'past' ? { missed: wish.missed } : {}),
    ...(better
      ? { wish: better.base, wished: better.past, general: !match?.behavior.wish?.includes('{np}') }
      : {}),
    ...(wish && act.expected === 'promised' && time === 'past' ? { counted: `you to ${wish.dated}` } : {}),
    ...(standing && !wish ? { standing } : {}),
    ...(hoped && act.sequel ? { sequel: spoken(act.sequel) } : {}),
    ...(topic ? { topic } : {}),
    ...(question ? { question } : {}),
    ...(deed ? { deed } : {}),
    ...(occasion ? { occasion } : {}),
    requests: [
      ...(asked ? [asked] : []),
      talk(manner),
      ...(time === 'future' ? ['Could we talk about it before then?'] : []),
      ...(deed || time !== 'past' ? [] : [anotherTime(manner)]),
    ],
    // What has not come yet is feared, not felt.
    feeling: time === 'future' ? 'worried' : feltAt(act, match?.behavior),
    ...(need ? { need } : {}),
    // What goes on in somebody is answered by what the writer needs, as far as that names what it is about.
    ...(match?.behavior.question &&
    (match.behavior.need.includes('{np}') || (slots?.np === '' && told(factsOf(match.tail).chunks) === ''))
      ? { bare: true }
      : {}),
    time,
  };
}

/** "went to bed without saying goodnight": what was left out is what was hoped for. */
function withoutDoing(act: Act): Wish | undefined {
  const at = act.rest.findIndex(({ low }) => low === 'without');
  const doing = act.rest[at + 1];
  if (act.negative || act.unable || at === -1 || !doing || !/ing$/.test(doing.low)) return undefined;
  const wish = wishOf({
    verb: baseOf(doing.low),
    negative: true,
    time: act.time,
    rest: act.rest.slice(at + 2),
  });
  if (
    !wish ||
    !/^(?:ask|tell|talk|check|consult|warn|speak)(?: (?:to|with))?(?: (?:me|us|her|him|them|anyone|anybody|someone|first))*$/.test(
      wish.base,
    )
  )
    return wish;
  return { base: `${wish.base} first`, past: `${wish.past} first`, dated: `${wish.dated} first` };
}

const standingOf = (wish: string | undefined): string | undefined =>
  wish && /^[A-Z]/.test(wish) ? wish : undefined;

/** "I bring up money and the subject gets changed": the circumstance comes first. */
function within(
  circumstance: readonly Word[],
  observation: Observation | undefined,
): Observation | undefined {
  const scene = sceneOf(circumstance);
  return observation && scene
    ? { ...observation, clause: `${scene} and ${observation.clause}` }
    : observation;
}

const sceneOf = (circumstance: readonly Word[]): string =>
  spoken(circumstance).replace(/^(?:when|whenever|wen|while|every time|each time|everytime)\s+/i, '');

/** A request for when no better one is known. */
export function talk({ formal, relationship }: Manner): string {
  if (formal) return 'Could we find ten minutes to talk about it?';
  if (relationship === 'co-parent') return 'Could we agree on how to handle this?';
  return relationship === 'partner' ? 'Can we talk about it tonight?' : 'Can we talk about it?';
}

/** "What does it mean to you?" about the garden asks what the garden means. */
const naming = (question: string | undefined, np: string | undefined): string | undefined =>
  np && /^(?:my|our|the|your) /i.test(np)
    ? question?.replace(/\bdoes it\b/, `${personOf(np) === 'plural' ? 'do' : 'does'} ${np}`)
    : question;

function anotherTime({ formal }: Manner): string {
  return formal
    ? 'Could we go over it together before the next time?'
    : 'Next time, could we talk about it first?';
}

import type { Act } from './act';
import { denied } from './act';
import { withoutTag } from './question';
import type { Reading } from './reading';
import { readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

/** What may stand before the accusing clause within the flag, and adds no fact. */
const LEADS: readonly RegExp[] = [
  /^(?:and|but|so|well|also|because|like|literally|basically|honestly|seriously|look|listen|ok|okay|hey|wow|oh|no|yeah|then|now|again|clearly|obviously|apparently|maybe|plus|the fact that|it is just that|it is like|it is|just|meanwhile) (?=(?:i|you|it|why|how|all|every|each|whenever|not|never|stop|thanks)\b)/,
  // "you'd think that after ten years you could remember"
  /^(?:you (?:'d|would)|one would) (?:have )?(?:think|thought|imagine|expect|hope)(?: that)?(?: after [\w' -]+?| by now)? (?=you )/,
  /^(?:without fail|time after time|time and (?:time )?again|day in day out|again and again|over and over(?: again)?|once again|as always|as usual) (?=you )/,
  /^i (?:just |still |really |seriously |honestly |literally )*(?:can not|do not|could not) (?:even )?believe (?:that |how )?(?=you)/,
  /^i (?:just |really |absolutely |seriously )*(?:hate|can not stand|do not like|dislike|resent|am sick of|am over) (?:it )?(?:when|that|how|the way|the fact that) (?=you)/,
  /^i (?:just )?(?:hate|can not stand) (?=you )/,
  /^(?:i am|i'm|im) (?:just |so |really |sick and |fucking |getting |honestly )*(?:sick|tired|done|fed up|over|exhausted|mad|angry|upset|pissed|annoyed|furious|livid|disappointed|hurt)(?: (?:of|with|by|at|that|because|how))*(?: (?:the way|it when|the fact that))? (?=you)/,
  /^(?:i|it) (?:just |really |honestly |always |still )*(?:feel|feels|felt|seem|seems|looks|sounds)(?: like| that| as if| as though)* (?=you)/,
  /^i (?:just |really |honestly )*(?:think|guess|know|swear|bet|notice|noticed|see|feel) (?:that )?(?=you)/,
  /^(?:it is|it really|it) (?:just |so |really |fucking )*(?:annoying|rude|unfair|ridiculous|hurtful|frustrating|sad|crazy|insane|funny|pathetic|selfish|disrespectful|annoys me|hurts|drives me \w+|pisses me off|bothers me|kills me)(?: (?:me|that|when|how))* (?=you)/,
  /^(?:so )?you(?:'re| are)? (?:mean|meant|telling me|saying) (?:that )?(?=you)/,
  /^(?:this is|that is|it is) (?:just |exactly )?(?:like you to|so like you to|typical of you to) /,
  /^(?:the (?:problem|issue|thing|truth|fact) is (?:that )?|what (?:bothers|hurts|upsets|annoys|kills) me (?:most )?is (?:that |how )?)(?=you)/,
];

/** "Not once did you ask", "never do you call": the negative stands in front. */
const FRONTED_NEGATIVE =
  /^(?:not (?:once|ever|one time)|never (?:once )?|at no point|not a single time) (did|do|have|could|would) you /;
/** "like you've ever changed a nappy": it was not done so far. */
const AS_IF_EVER = /^(?:like|as if|as though) you (?:have )?ever /;
const ABOUT_TIME = /^(?:it is |it was )?(?:about|high|past) time (?:that )?you /;
/** "In every meeting you …", "every weekend you …": a time or place before the subject. */
const SETTING =
  /^(?:the whole time|(?:on|in|at|during|for|since) [\w' -]{2,40}?|every [\w' -]{2,30}?|last [\w' -]{2,20}?|yesterday|today|tonight|this [\w' -]{2,20}?|all [\w' -]{2,20}?) (?=you )/;
const ALL_YOU_DO =
  /^all (?:that )?(?:you|yall) (?:ever |guys |seem to |want to |can )*(do|did|have done|were doing)(?: all \w+| now| anymore| lately| these days| at home| here){0,6} (?:is|was) /;
const EVERY_TIME =
  /^(?:every (?:single )?time|each time|whenever|any ?time|when) (?=(?:i|we|the|my|our|it|he|she|they|there|some(?:one|body)|any(?:one|body)|things|people|i'm|it's)\b)/;
const EVERY_TIME_YOU = /^(?:every (?:single )?time|each time|whenever) you /;
const THANKS =
  /^(?:oh |wow |gee |well )*(?:thanks|thank you|thx|ty)(?: a lot| so much| again)* for (not )?(?=\S+in[g'])/;
const NICE =
  /^(?:oh |so |wow |how )*(?:(?:it is |it was )?(?:very |so |real |really )*(?:nice|kind|good|great|lovely|sweet|big|generous|thoughtful|glad|decent) of you (not )?to |(?:glad|nice|good to see|great to see|happy to see|so glad|love that) (?:that )?you )/;
const THE_ONE =
  /^(?:you (?:are|were)|you|it is you|it was you) (?:the (?:only )?(?:one|person) )?(?:who|that) /;
const NO_RIGHT =
  /^you (?:have|had|'ve|have got) (?:no|not (?:the|any|a)) (?:right|business|reason|call|permission|place)(?: to)? /;
const DUTY =
  /^(?:you (?:have|had) (?:a|an|the|one) (?:duty|responsibility|obligation|job) to |it would (?:be|have been) (?:so |really )?(?:nice|lovely|great|good|helpful|kind) if you (?:could |would |did |had )?|i should not (?:have|need) to (?:beg|ask|remind|tell|chase|nag|force) you to )/;
const WISH =
  /^(?:i (?:just |really |only )*wish (?:that )?|if only )you (?:would|could|'d) (?:just |at least |even |ever )*/;
const DECENT =
  /^(?:it (?:would|will) not (?:kill|hurt) you to |the (?:very )?least you (?:could|can) (?:do|have done) (?:is|was) (?:to )?|the (?:decent|right|kind|least) thing (?:would be|would have been|is|was) to )(?:just |at least |even |ever )*/;
const TOLD =
  /^(?:i (?:already |have |specifically |clearly |literally )*(?:told|asked|begged|reminded) you (?:\w+ times |so many times |again and again |a million times |repeatedly |nicely ){0,6})(not )?to /;

/** Reads an accusing statement. */
export function readStatement(words: readonly Word[]): Reading | undefined {
  const ever = after(words, AS_IF_EVER);
  if (ever) return reading(readVerbPhrase(ever, { auxiliary: 'have', negative: true }));
  const bare = withoutTag(unled(words));
  return (
    fronted(bare) ??
    allYouDo(bare) ??
    toldYou(bare) ??
    everyTime(bare) ??
    setting(bare) ??
    sarcasm(bare) ??
    plain(bare)
  );
}

/** The clause without what leads into it: "I can't believe you told her" → "you told her". */
export function unled(words: readonly Word[]): Word[] {
  let rest = [...words];
  for (let round = 0; round < 4; round += 1) {
    const shorter = LEADS.map((lead) => after(rest, lead)).find(
      (found) => found !== undefined && found.length > 0,
    );
    if (!shorter || shorter.length === rest.length) break;
    rest = shorter;
  }
  return rest;
}

const reading = (act: Act | undefined): Reading | undefined => (act ? { act } : undefined);

function fronted(words: readonly Word[]): Reading | undefined {
  const found = FRONTED_NEGATIVE.exec(lows(words));
  const rest = found && after(words, FRONTED_NEGATIVE);
  return rest ? reading(readVerbPhrase(rest, { auxiliary: found[1] ?? 'do', negative: true })) : undefined;
}

function allYouDo(words: readonly Word[]): Reading | undefined {
  const found = ALL_YOU_DO.exec(lows(words));
  const rest = found && after(words, ALL_YOU_DO);
  return rest ? reading(readVerbPhrase(rest, { auxiliary: found[1] === 'did' ? 'did' : 'do' })) : undefined;
}

function toldYou(words: readonly Word[]): Reading | undefined {
  const one = after(words, THE_ONE) ?? after(words, NO_RIGHT);
  if (one) return reading(readVerbPhrase(one, /^you had/.test(lows(words)) ? { auxiliary: 'did' } : {}));
  const wish = after(words, WISH) ?? after(words, DECENT) ?? after(words, DUTY) ?? after(words, ABOUT_TIME);
  if (wish) {
    const act = readVerbPhrase(wish, { auxiliary: 'should' });
    return reading(act && after(words, ABOUT_TIME) ? { ...act, time: 'habitual' } : act);
  }
  const told = TOLD.exec(lows(words));
  const rest = told && after(words, TOLD);
  if (!rest) return undefined;
  const act = readVerbPhrase(rest, { auxiliary: 'should' });
  if (!act) return undefined;
  const meant: Act = { ...act, expected: 'asked' };
  return { act: told[1] ? denied(meant) : meant };
}

function everyTime(words: readonly Word[]): Reading | undefined {
  const yours = after(words, EVERY_TIME_YOU);
  if (yours) {
    const comma = yours.findIndex(
      ({ apart, low }, i) =>
        (i > 0 && apart) ||
        (i > 1 &&
          /^(?:i|we|it|he|she|they)$/.test(low) &&
          (!/^(?:that|what|how|when|where|who|because|before|after|while)$/.test(yours[i - 1]?.low ?? '') ||
            (i === 2 && /^(?:do|say)$/.test(yours[0]?.low ?? '')))),
    );
    return reading(readVerbPhrase(comma === -1 ? yours : yours.slice(0, comma)));
  }
  const rest = after(words, EVERY_TIME);
  if (!rest) return undefined;
  const you = rest.findIndex(({ low }, i) => i > 1 && low === 'you');
  if (you === -1) return undefined;
  const act = readVerbPhrase(rest.slice(you + 1));
  if (!act) return undefined;
  const { expected, ...free } = act;
  // "Every time I … you have to …": no duty, a habit.
  return {
    act: expected === 'due' ? { ...free, negative: !act.negative } : act,
    circumstance: rest.slice(0, you).filter(({ low }) => low !== 'and'),
  };
}

function setting(words: readonly Word[]): Reading | undefined {
  const rest = after(words, SETTING);
  if (!rest) return undefined;
  const act = readVerbPhrase(rest.slice(1));
  const place = words
    .slice(0, words.length - rest.length)
    .map((word, i) => (i === 0 ? { ...word, text: word.text.toLowerCase() } : word));
  // "Every dinner ends with you …" names no time.
  if (!act || /^(?:with|from|to|of|for|about|by)$/.test(place.at(-1)?.low ?? '')) return undefined;
  return /^every\b/.test(lows(place)) && place.length < 2
    ? { act }
    : { act: { ...act, rest: [...act.rest, ...place] } };
}

function sarcasm(words: readonly Word[]): Reading | undefined {
  for (const [lead, time] of [
    [THANKS, 'past'],
    [NICE, 'past'],
  ] as const) {
    const found = lead.exec(lows(words));
    const rest = found && after(words, lead);
    if (!rest || rest.length === 0) continue;
    const late = lateIn(rest);
    if (late) return { act: late };
    const act = readVerbPhrase(rest);
    if (act) return { act: { ...act, time, negative: found[1] ? !act.negative : act.negative } };
  }
  return undefined;
}

/** "finally show up to dinner": late for dinner. */
function lateIn(words: readonly Word[]): Act | undefined {
  const [first, ...others] = words;
  if (
    first?.low !== 'finally' ||
    !/^(?:show|turn|come|arrive|join|appear|get|make|grace|decided)$/.test(others[0]?.low ?? '')
  )
    return undefined;
  const at = others.findIndex(({ low }) => /^(?:to|for|at)$/.test(low));
  const late = { ...first, low: 'late', text: 'late' };
  return {
    verb: 'be',
    negative: false,
    time: 'past',
    rest: at === -1 ? [late] : [late, ...others.slice(at)],
  };
}

function plain(words: readonly Word[]): Reading | undefined {
  const rest = after(words, /^you /);
  return rest && rest.length > 0 ? reading(readVerbPhrase(rest)) : undefined;
}

import type { Flag } from '../flag';
import type { Span } from '../span';
import { belongingTo, listedBehind } from './belongs';
import { accusesOn, pressingLength, regrets, tells } from './beside';
import { calledIn, kinAt, namesAt } from './called';
import { resumesAt } from './joint';
import { type Word, wordsOf } from './read/words';
import { tailLength } from './tails';

/** A flagged clause where it stands: what belongs to it, what goes with it, and what stays. */
export interface Scene extends Span {
  readonly draft: string;
  /** The words to read: the flagged clause with what belongs to it. */
  readonly words: readonly Word[];
  /** Circumstance told before the clause: "when I'm talking". */
  readonly circumstance: readonly Word[];
  /** Whether the span starts its sentence. */
  readonly opens: boolean;
  /** Whether the sentence goes on after the span. */
  readonly continues: boolean;
  /** Where the sentence goes on with a clause of its own that may stand alone, the offset of its first letter. */
  readonly resumes: number | undefined;
  /** From there to the sentence's end, where no other flag stands in it. */
  readonly rest: Span | undefined;
  /** Whether no other flag stands behind it in its sentence. */
  readonly clear: boolean;
  /** The end mark typed after the clause; empty where there is none. */
  readonly mark: string;
  /** A name called after the clause, with its comma: ", Dan". */
  readonly vocative: string;
  /** Their side, as the draft gives it before "but": "I know you're busy". */
  readonly side: string | undefined;
  /** Where their side starts. */
  readonly sideStart: number;
  /** The whole sentence with its end mark. */
  readonly sentence: Span;
  /** Whether what stands before the span in its sentence can go on with a clause of ours. */
  readonly ledIn: boolean;
  /** Whether no other flag stands in the sentence. */
  readonly alone: boolean;
  /** Whether the draft accuses on behind the sentence, so that no request may close it. */
  readonly accuses: boolean;
  /** Whether it goes on with what should have been, so that nothing may be asked for instead. */
  readonly regrets: boolean;
}

const END = /[.!?…]+(?=["'”’)]*(?:\s|$))|\n+/g;

/** The sentence around a span, its end mark left out. */
function sentenceAround(draft: string, { start, end }: Span): Span {
  let from = 0;
  let to = draft.length;
  for (const found of draft.matchAll(END)) {
    const after = found.index + found[0].length;
    if (after <= start) from = after;
    else if (found.index >= end) {
      to = found.index;
      break;
    }
  }
  while (from < start && /[\s"“'(]/.test(draft[from] ?? '')) from += 1;
  return { start: from, end: to };
}

/** "Hi Sam 👋🏽 " · "Mum, " · "I've tried to be polite but " · "ok so ": a clause may follow. Not: "father of the " · "If you go " */
const LEAD =
  /(?:^|[^\p{L}\p{N}\s]|\b(?:and|but|so|because|cuz|cos|bc|then|n|ok|okay|well|look|listen|hey|hi|dude|bro|babe|baby|honey|hun|hon|darling|sweetie|sweetheart|love|mate|man|girl|sis|guys|dear|mum|mom|dad|honestly|seriously|sorry|now|right|also|plus|tbh|ngl|lol|yes|no|yeah|omg|still|deep down|sometimes|tonight|today|lately|basically|literally|meanwhile|really|somehow|and now|that|bruh|wow|great|oh|ugh|please|lmao|lmfao|haha|smh|bestie|guys|team|sir|ma['’]?am))\s*["“'(]?\s*$/iu;

/** A condition that a clause of ours would not answer: "If you go there, " */
const CONDITION = /^\s*(?:if|unless|one more|keep|even if|as soon as|the next time|next time)\b/i;

/** Text within the flag's sentence that leads into the clause and says nothing itself. */
const EMBEDS =
  /(?:^|[,;:—-]\s*|\b(?:and|but|so|well|look|listen|hey)\s+)((?:(?:and|but|so)\s+)?(?:(?:i|it|what|the|it's|that's|is it|why is it)\b[^,;:]*?\b(?:that|how|when|is|because|the way|the fact that|believe|believed|think|thought|know|guess|like|hate|feel|feels|seems|notice|noticed|sure|tired of|sick of|say|mind|swear|bet)|clearly|obviously|apparently|maybe|perhaps|typical|seriously|turns out|so basically|even though|considering|since)\s*,?\s*)$/i;
const CIRCUMSTANCE =
  /(?:^|[,;:—-]\s*|\b(?:and|but|so|because|like)\s+)((?:when|whenever|while|every time|each time|everytime|wen|after|before|as soon as|the (?:second|minute|moment))\s+(?:i|we|my|our|the|it|i'm|im|we're|he|she|they|things|somebody|someone)\b[^,;:]*?)\s*,?\s*$/i;
const SIDE =
  /((?:i (?:know|get|understand|realize|realise|appreciate|see)(?: that| it)?|i'm sure|sure|of course) (?:u|you|ur|your|you're|work|things|it|it's|the)\b[^;:]*?)\s*,?\s+(?:but|yet)\s*$/i;
const CALLED_FIRST = /^\p{Lu}?\p{Ll}+,\s+(?=(?:you|u|why|how|stop|don['’]?t)\b)/u;
const GOES_ON =
  /^\s*(?:[,;:—–-]|\b(?:and|but|so|or|because|cuz|cos|bc|n|yet|then|lol|lmao|smh|tbh|ffs|pls|please|ngl|fr|though|although|even though|even when|even if|when|while|whenever|after|before|until|till|as|since|to|for|by|with|without|in|on|at|from|about|instead|again|today|tonight|yesterday|tomorrow)\b)/i;

/**
 * Finds what a rewrite of `flag` replaces, and what it has to read on with.
 * @param others the draft's other flags, which no rewrite may swallow
 */
export function sceneOf(draft: string, flag: Flag, others: readonly Span[] = []): Scene {
  const sentence = sentenceAround(draft, flag);
  const before = draft.slice(sentence.start, flag.start);
  const behind = draft.slice(flag.end, sentence.end);
  const free = (span: Span) => !others.some((other) => other.start < span.end && span.start < other.end);

  // "… and | you cost us a day": the joint stays where it is. "Phoebe, you were …": so does a name called.
  const joint =
    CALLED_FIRST.exec(flag.quote) ??
    (before.trim() === '' ? null : /^(?:and|but|so|then)\s+(?=\S)/i.exec(flag.quote));
  let start = flag.start + (joint?.[0].length ?? 0);
  let circumstance: Word[] = [];
  const when = CIRCUMSTANCE.exec(before);
  const embed = EMBEDS.exec(before);
  if (when?.[1]) {
    start = sentence.start + when.index + when[0].indexOf(when[1]);
    const text = when[1].replace(/\s*,?\s*$/, '');
    circumstance = wordsOf(draft, { start, end: start + text.length });
  } else if (embed?.[1] && !tells(embed[1]))
    start = sentence.start + embed.index + embed[0].lastIndexOf(embed[1]);
  if (!free({ start, end: flag.end })) {
    start = flag.start;
    circumstance = [];
  }

  const belongs = listedBehind(flag.quote, behind) ?? belongingTo(flag.quote, behind);
  const nearEnd =
    belongs && free({ start: flag.end, end: flag.end + belongs[0].length })
      ? flag.end + belongs[0].length
      : flag.end;
  const ellipsis = ELLIPSIS.exec(draft.slice(nearEnd, sentence.end));
  const readEnd =
    ellipsis && free({ start: nearEnd, end: nearEnd + ellipsis[0].length })
      ? nearEnd + ellipsis[0].length
      : nearEnd;
  const tail = tailLength(draft.slice(readEnd, sentence.end));
  const goneEnd = free({ start: readEnd, end: readEnd + tail }) ? readEnd + tail : readEnd;
  const remaining = draft.slice(goneEnd, sentence.end);
  const vocative = calledIn(remaining);
  const kin = remaining.trim() === '' ? kinAt(draft.slice(start, readEnd)) : null;
  const emojiOnly = !/[\p{L}\p{N}]/u.test(remaining);
  const continues = !emojiOnly && !vocative;
  const unreadable = continues && !GOES_ON.test(remaining) && free({ start: goneEnd, end: sentence.end });
  const marks = /^[.!?…]+/.exec(draft.slice(sentence.end))?.[0] ?? '';
  const closed = sentence.end + marks.length;
  const pressed = closed + pressingLength(draft.slice(closed), flag.quote);
  const fullEnd = free({ start: closed, end: pressed }) ? pressed : closed;
  const beyond = draft.slice(fullEnd);
  const endsThere = (emojiOnly && remaining.trim() === '') || Boolean(vocative) || unreadable;
  const side = SIDE.exec(before);
  const resumes = resumesAt(remaining, goneEnd, others);
  const rest = resumes === undefined ? undefined : { start: resumes, end: sentence.end + marks.length };
  return {
    draft,
    start,
    end: endsThere ? fullEnd : goneEnd,
    words: wordsOf(draft, {
      start: Math.max(flag.start, joint ? flag.start + joint[0].length : 0),
      end: start + (kin?.index ?? namesAt(draft.slice(start, readEnd)) ?? readEnd - start),
    }),
    circumstance,
    opens: start === sentence.start || draft.slice(sentence.start, start).trim() === '',
    continues: continues && !unreadable,
    resumes,
    rest: rest && free(rest) ? rest : undefined,
    clear: free({ start: goneEnd, end: sentence.end }),
    mark: endsThere ? marks : '',
    vocative: kin ? `, ${kin.name}` : vocative ? `, ${vocative}` : '',
    side: side?.[1],
    sideStart: side ? sentence.start + side.index + side[0].indexOf(side[1] ?? '') : flag.start,
    sentence: { start: sentence.start, end: sentence.end + marks.length },
    ledIn:
      LEAD.test(draft.slice(sentence.start, start)) && !CONDITION.test(draft.slice(sentence.start, start)),
    alone: free(sentence),
    accuses: others.some((other) => other.start >= closed) || accusesOn(beyond),
    regrets: regrets(beyond),
  };
}

/** "… and didn't even text": a second act whose "you" is understood belongs to the first. */
const ELLIPSIS =
  /^\s*,?\s*(?:and|n|then|&|or)\s+(?:(?:then|even|just|also|still)\s+){0,2}(?!(?:I|i|i'm|im|i've|ive|we|you|u|ur|youre|your|he|she|it|its|it's|they|the|my|our|his|her|their|this|that|thats|there|now|a|an|everyone|everybody|nobody|yet|so|when|if|no|all|how|what|why|to|for|in|on|at|not|mom|mum|dad)\b)(?!\p{Lu})[^,;:]*/u;

/** The scene with the whole sentence replaced; undefined where that would swallow another flag. */
export function wholeSentence(scene: Scene): Scene | undefined {
  const { draft, sentence } = scene;
  if (!scene.alone) return undefined;
  return {
    ...scene,
    start: Math.min(scene.start, sentence.start),
    end: Math.max(scene.end, sentence.end),
    opens: true,
    ledIn: true,
    continues: false,
    resumes: undefined,
    rest: undefined,
    mark: /[.!?…]+$/.exec(draft.slice(sentence.start, sentence.end))?.[0] ?? '',
    vocative: '',
  };
}

/** The sentences beside the flag's own, nearest first, for an act behind a verdict. */
export function neighborsOf(draft: string, flag: Span): Span[] {
  const own = sentenceAround(draft, flag);
  const next = /[\p{L}\p{N}]/u.exec(draft.slice(own.end));
  const found: Span[] = [];
  if (next) {
    const at = own.end + next.index;
    found.push(sentenceAround(draft, { start: at, end: at + 1 }));
  }
  const earlier = draft.slice(0, own.start).replace(/[^\p{L}\p{N}]+$/u, '').length;
  if (earlier > 0) found.push(sentenceAround(draft, { start: earlier - 1, end: earlier }));
  return found;
}

import type { Kind } from './kinds';
import type { Hearing } from './listen';
import type { Sentence } from './nlp/sentence';
import type { Candidate } from './rules/rule';
import type { Sign } from './weights';

const TROUBLE = new Set(
  'hate sick tired stupid wrong lie lies lying liar worst never nothing shame ashamed disgusting disgusts ridiculous annoying angry mad fault problem crazy idiot dumb enough damn hell fuck fucking fucked shit bullshit ass asshole bitch goddamn crap unfair rude selfish hurt hurts ignored ruined unbelievable serious seriously'.split(
    ' ',
  ),
);
const SWEARING = new Set(
  'fuck fucking fucked hell goddamn goddamnit damn damned shit bullshit bitch asshole bloody crap ass freaking'.split(
    ' ',
  ),
);
const KINDNESS = new Set(
  'thank thanks please great nice happy glad sorry hope congrats congratulations welcome luck help fun beautiful proud worry enjoy cute sweet wish lovely amazing awesome'.split(
    ' ',
  ),
);
/** Said beside "calm down" where it comforts. */
const COMFORT = new Set('worry safe okay fine normal breathe'.split(' '));
const HEDGES = new Set('maybe perhaps think guess might could sounds seems probably suppose'.split(' '));
const WRITER = new Set('me my i us myself mine'.split(' '));
const ASKING: ReadonlySet<Kind> = new Set([
  'loaded-question',
  'labeling',
  'comparison',
  'pressure',
  'threat',
  'contempt',
]);

/** What one sentence shows by itself. */
export interface Mood {
  readonly signs: readonly Sign[];
  readonly trouble: boolean;
  readonly kindness: boolean;
  readonly comfort: boolean;
  readonly warm: boolean;
  readonly asks: boolean;
}

/** How many sentences before and after a candidate's own are looked at. */
export const NEAR = 3;

const CALM: Mood = { signs: [], trouble: false, kindness: false, comfort: false, warm: false, asks: false };

export function moodOf(sentence: Sentence | undefined): Mood {
  if (!sentence) return CALM;
  const { tokens, mark, warm } = sentence;
  const has = (words: ReadonlySet<string>) => tokens.some(({ normal }) => words.has(normal));
  const exclaims = mark.includes('!');
  const asks = mark.includes('?');
  const signs: Sign[] = [];
  if (exclaims) signs.push(asks ? 'exclaimsAsking' : 'exclaims');
  if (/([!?])\1/.test(mark)) signs.push('repeatedMarks');
  if (tokens.length >= 2 && tokens.filter(({ shouted }) => shouted).length > tokens.length * 0.6)
    signs.push('shouts');
  if (has(SWEARING)) signs.push('swears');
  if (tokens.length <= 6) signs.push('short');
  return {
    signs,
    trouble: has(TROUBLE),
    kindness: has(KINDNESS),
    comfort: has(COMFORT),
    warm,
    asks: asks && !exclaims,
  };
}

/**
 * The signs around one candidate.
 * @param at which of the hearings it was heard in
 */
export function signsAround(candidate: Candidate, hearings: readonly Hearing[], at: number): readonly Sign[] {
  const { mood, sentence } = hearings[at] as Hearing;
  const signs: Sign[] = [...mood.signs];
  if (mood.asks) signs.push(ASKING.has(candidate.kind) ? 'asksQuestion' : 'asksStatement');
  if (mood.trouble) signs.push('trouble');
  // Sarcasm borrows kind words.
  if (mood.kindness && candidate.kind !== 'contempt') signs.push('kindness');
  if (mood.warm) signs.push('warm');
  const near = hearings
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter((hearing) => hearing !== hearings[at]);
  if (near.some((hearing) => hearing.mood.trouble)) signs.push('troubleNear');
  const soothes =
    candidate.kind === 'contempt' &&
    sentence?.words.has('calm') &&
    [mood, ...near.map((one) => one.mood)].some(({ comfort }) => comfort);
  if (soothes || near.some((hearing) => hearing.mood.kindness)) signs.push('kindnessNear');
  if (near.some((hearing) => hearing.mood.warm)) signs.push('warmNear');
  if (near.some(({ heard }) => heard.some(({ evidence }) => evidence >= 3))) signs.push('company');
  // Beside an accusation, what somebody did is told as its proof.
  if (candidate.kind === 'criticism' && near.some(({ heard }) => heard.some(({ evidence }) => evidence >= 1)))
    signs.push('proof');
  if (at === 0 && candidate.start <= 2) signs.push('opens');
  for (const { start, end, normal } of sentence?.tokens ?? []) {
    if (start >= candidate.start && end <= candidate.end && WRITER.has(normal)) {
      signs.push('touchesWriter');
      break;
    }
  }
  const hedge = sentence?.tokens.find(({ start, normal }) => start < candidate.start && HEDGES.has(normal));
  if (hedge) signs.push('hedged');
  return signs;
}

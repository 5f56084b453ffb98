import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';
import type { FeelingChip } from '../rewrite';
import { feelingFor } from './feeling';
import { besideStatement } from './request';

type Sentence = (string | FeelingChip)[];

/**
 * I felt hurt when my birthday was forgotten.
 * @returns ways to say it, best first: without "you" where the plan has one
 */
export function iStatements(plan: Plan, manner: Manner): Draftling[] {
  const chip = feelingFor(plan.feeling, manner, plan.feltWord);
  const { observation, others = [] } = plan;
  const told = [observation, ...others].map((way) => ({ ...plan, observation: way }) as Plan);
  const yours = told.findIndex((way) => way.observation?.you);
  const first = yours === -1 ? told.length : yours;
  return [
    byWonder(plan, chip, manner),
    byFear(plan, chip),
    ...told.slice(0, first).map((way) => byObservation(way, chip, manner)),
    byHope(plan, chip, manner),
    ...told.slice(first).map((way) => byObservation(way, chip, manner) ?? withYou(way, chip, manner)),
    byNeed(plan, chip, manner),
  ]
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => ({ form: 'i-statement', sentence, end: '.', request: besideStatement(plan) }));
}

const FELT = { true: 'I was ', false: 'I felt ' } as const;
const FEEL = { true: 'I get ', false: 'I feel ' } as const;
const NOW = { true: "I'm ", false: 'I feel ' } as const;
const key = ({ formal }: Manner) => `${formal}` as const;

function byObservation({ observation, time }: Plan, chip: FeelingChip, manner: Manner): Sentence | undefined {
  if (!observation || observation.you) return undefined;
  if (time === 'future') return ["I'm ", chip, ` that ${observation.clause}`];
  // "when … when …" stumbles.
  if (/\b(?:when|wen|while)\b/i.test(observation.clause))
    return [`${observation.clause}, and ${(time === 'past' ? FELT : NOW)[key(manner)]}`, chip];
  if (time === 'perfect') return [`${observation.clause}, and ${NOW[key(manner)]}`, chip];
  return [time === 'past' ? FELT[key(manner)] : FEEL[key(manner)], chip, ` when ${observation.clause}`];
}

/** I've been wondering whether you want me to fail, and I feel uneasy. */
function byWonder({ wonder }: Plan, chip: FeelingChip, manner: Manner): Sentence | undefined {
  return wonder ? [`I've been wondering whether ${wonder}, and ${NOW[key(manner)]}`, chip] : undefined;
}

/** I'd be hurt if I was lied to again. */
function byFear({ feared }: Plan, chip: FeelingChip): Sentence | undefined {
  return feared ? ["I'd be ", chip, ` if ${feared}`] : undefined;
}

/** I was hoping you'd call, and I felt worried. */
function byHope(plan: Plan, given: FeelingChip, manner: Manner): Sentence | undefined {
  const { counted, hoped, time, feeling } = plan;
  // A hope that did not come true is a disappointment before anything else.
  const chip = /^(?:uneasy|lonely|embarrassed|confused)$/.test(feeling)
    ? feelingFor('letdown', manner)
    : given;
  if (plan.sequel && time === 'past')
    return [`I was ${counted ? `counting on ${counted}` : `hoping you'd ${hoped}`}, and ${plan.sequel}`];
  if (counted) return [`I was counting on ${counted}, and ${FELT[key(manner)]}`, chip];
  if (!hoped) return undefined;
  if (time === 'past') return [`I was hoping you'd ${hoped}, and ${FELT[key(manner)]}`, chip];
  return [
    `${time === 'perfect' ? "I'm still" : 'I keep'} hoping you'll ${hoped}, and ${NOW[key(manner)]}`,
    chip,
  ];
}

function withYou({ observation, time }: Plan, chip: FeelingChip, manner: Manner): Sentence | undefined {
  if (!observation?.you) return undefined;
  const past = time === 'past' || time === 'perfect';
  return [past ? FELT[key(manner)] : FEEL[key(manner)], chip, ` when ${observation.clause}`];
}

/** I feel hurt, and I need honesty between us. */
function byNeed(
  { need, bare, scene, occasion, time, feltWord }: Plan,
  chip: FeelingChip,
  manner: Manner,
): Sentence | undefined {
  if (!bare || (!need && !feltWord)) return undefined;
  const place = scene ?? (time === 'past' ? occasion : undefined);
  const where = place ? ` ${place}` : '';
  if (!need) return [(time === 'past' ? FELT : NOW)[key(manner)], chip, where];
  if (place && time === 'past') return [FELT[key(manner)], chip, `${where}, and I needed ${need}`];
  return [NOW[key(manner)], chip, `${where}, and ${manner.formal ? "I'd like" : 'I need'} ${need}`];
}

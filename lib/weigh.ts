import type { Flag } from './flag';
import { KINDS } from './kinds';
import { EVIDENCE } from './rules/evidence';
import type { Candidate, Rule } from './rules/rule';
import { overlaps } from './span';
import { type Sign, WEIGHTS } from './weights';

/** A candidate with the rule that heard it; offsets count from the start of its sentence. */
export interface Heard extends Candidate {
  readonly rule: Rule;
  /** Log-odds that its clause blames, by its words. */
  readonly wording: number;
}

export const THRESHOLDS = { gentle: 0.97, standard: 0.6, thorough: 0.42 } as const;

/** The one place where evidence becomes confidence: a sum of log-odds, each of them in `weights.ts`. */
export function confidenceOf(candidate: Heard, signs: readonly Sign[]): number {
  const around = signs.reduce<number>((odds, sign) => odds + WEIGHTS[sign], WEIGHTS.bias);
  // Where words alone speak, much of what stands around them was weighed with them.
  const share = candidate.evidence <= EVIDENCE.worded ? WEIGHTS.signsOfWorded : 1;
  return 1 / (1 + Math.exp(-(share * around + trustIn(candidate))));
}

/**
 * What the construction brings, and what its clause's words add to it. Words speak for or against a faint one; a sure
 * or likely one they hardly take back, for it is known by its form ("other dads show up").
 */
function trustIn({ evidence, wording }: Heard): number {
  if (evidence <= EVIDENCE.worded) return WEIGHTS.worded + wording;
  if (evidence >= EVIDENCE.sure)
    return WEIGHTS.sure + Math.max(WEIGHTS.doubt, WEIGHTS.wordingOfSure * wording);
  if (evidence >= 1) return WEIGHTS.likely + Math.max(WEIGHTS.doubt, WEIGHTS.wording * wording);
  return (evidence >= 0 ? WEIGHTS.hint : WEIGHTS.faint) + WEIGHTS.wording * wording;
}

/** A candidate with the probability that a careful reader hears blame in it. */
export interface Weighed extends Heard {
  readonly confidence: number;
}

/**
 * Where a construction and words alone tell the same clause, the construction gives kind and words, and is as sure as
 * the surer of the two.
 */
export function together(candidates: readonly Weighed[]): readonly Weighed[] {
  const worded = candidates.filter(({ evidence }) => evidence <= EVIDENCE.worded);
  if (worded.length === 0) return candidates;
  const constructions = candidates
    .filter(({ evidence }) => evidence > EVIDENCE.worded)
    .map((one) => {
      const beside = worded.filter((other) => overlaps(one, other));
      return { ...one, confidence: Math.max(one.confidence, ...beside.map(({ confidence }) => confidence)) };
    });
  return [...constructions, ...worded.filter((one) => !constructions.some((other) => overlaps(one, other)))];
}

/**
 * One flag for each accusing stretch: of overlapping candidates the most specific kind gives the
 * kind, the widest gives the words, the most confident the confidence.
 */
export function resolve(candidates: readonly Weighed[], draft: string): Flag[] {
  const groups: Weighed[][] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const group = groups.at(-1);
    if (group?.some((other) => overlaps(other, candidate))) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups.map((group) => {
    const start = Math.min(...group.map((one) => one.start));
    const end = Math.max(...group.map((one) => one.end));
    const [chosen] = [...group].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.confidence - a.confidence,
    ) as [(typeof group)[number]];
    return {
      start,
      end,
      quote: draft.slice(start, end),
      kind: chosen.kind,
      rule: chosen.rule.id,
      effect: chosen.rule.effect,
      severity: chosen.rule.severity,
      confidence: Math.max(...group.map(({ confidence }) => confidence)),
      source: chosen.rule.source,
    };
  });
}

import type { Flag } from './flag';
import { KINDS, type Kind } from './kinds';
import type { Candidate, Rule } from './rules/rule';
import { overlaps } from './span';

/** A candidate with the rule that heard it; offsets count from the start of its sentence. */
export interface Heard extends Candidate {
  readonly rule: Rule;
}

/** What stands around the candidates of a draft. */
export interface Context {
  /** Log-odds added for heat: other sure candidates, swearing, capitals, repeated marks. */
  readonly heat: number;
  /** Whether the sentence only asks: its marks are question marks and nothing else. */
  readonly asks: boolean;
}

export const THRESHOLDS = { gentle: 0.93, standard: 0.6, thorough: 0.42 } as const;

/** From here on a construction needs no support. */
const CERTAIN = 3;

/** What a statement loses where it is only asked ("You don't like my voice?"). */
const ASKED = 1.5;
const ASKING: ReadonlySet<Kind> = new Set([
  'loaded-question',
  'comparison',
  'pressure',
  'threat',
  'contempt',
]);

/** The one place where evidence becomes confidence. */
export function confidenceOf(candidate: Candidate, { heat, asks }: Context): number {
  const certain = candidate.evidence >= CERTAIN;
  const raised = certain ? candidate.evidence + Math.min(heat, 0) / 2 : candidate.evidence + heat;
  const doubted = asks && !ASKING.has(candidate.kind) && !certain ? raised - ASKED : raised;
  return 1 / (1 + Math.exp(-doubted));
}

/**
 * One flag for each accusing stretch: of overlapping candidates the most specific kind gives the
 * kind, the widest gives the words, the most confident the confidence.
 */
export function resolve(
  candidates: readonly (Heard & { readonly confidence: number })[],
  draft: string,
): Flag[] {
  const groups: (Heard & { confidence: number })[][] = [];
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

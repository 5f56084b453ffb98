import type { Clause } from '../nlp/sentence';
import { featuresOf } from './features';
import { BIAS, LEVELS } from './weights';

/** Several rules ask of the same clause. */
const weighed = new WeakMap<Clause, number>();

let weights: Map<string, number> | undefined;

function weightsByFeature(): Map<string, number> {
  const all = new Map<string, number>();
  for (const [weight, names] of LEVELS) for (const name of names.split('|')) all.set(name, weight);
  return all;
}

/**
 * How a clause is worded: the log-odds that it blames, as far as its words tell it, whatever they are arranged to.
 * A sum of one weight a feature, each of which can be looked up in `weights.ts`.
 */
export function wordingOf(clause: Clause): number {
  const known = weighed.get(clause);
  if (known !== undefined) return known;
  weights ??= weightsByFeature();
  let sum = BIAS;
  for (const name of new Set(featuresOf(clause))) sum += weights.get(name) ?? 0;
  weighed.set(clause, sum);
  return sum;
}

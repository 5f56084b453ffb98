export interface Example {
  readonly features: readonly string[];
  readonly blames: boolean;
  readonly weight: number;
}

export interface Settings {
  /** How strongly weights are drawn to nothing: the stronger, the fewer features are left. */
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
  readonly passes: number;
}

export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Logistic regression by FTRL-Proximal, which leaves most features without weight.
 * Source: McMahan et al., Ad Click Prediction: a View from the Trenches (KDD 2013), algorithm 1.
 * Deterministic: examples are gone through in an order that depends on their number alone.
 */
export function learn(examples: readonly Example[], { l1, l2, rate, passes }: Settings): Learned {
  const ids = new Map<string, number>();
  const rows = examples.map(({ features }) =>
    features.map((name) => {
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      return id;
    }),
  );
  // The last one is the bias, which is never drawn to nothing.
  const bias = ids.size;
  const pull = new Float64Array(bias + 1);
  const seen = new Float64Array(bias + 1);
  const weightOf = (id: number): number => {
    const z = pull[id] ?? 0;
    const strength = id === bias ? 0 : l1;
    if (Math.abs(z) <= strength) return 0;
    return -(z - Math.sign(z) * strength) / ((1 + Math.sqrt(seen[id] ?? 0)) / rate + l2);
  };
  for (let pass = 0; pass < passes; pass += 1)
    for (const at of shuffled(rows.length, pass)) {
      const row = [...(rows[at] as number[]), bias];
      const weights = row.map(weightOf);
      const odds = weights.reduce((sum, weight) => sum + weight, 0);
      const { blames, weight } = examples[at] as Example;
      const slope = weight * (1 / (1 + Math.exp(-odds)) - (blames ? 1 : 0));
      row.forEach((id, i) => {
        const before = seen[id] ?? 0;
        const after = before + slope * slope;
        pull[id] =
          (pull[id] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[i] ?? 0);
        seen[id] = after;
      });
    }
  return { bias: weightOf(bias), weights: new Map([...ids].map(([name, id]) => [name, weightOf(id)])) };
}

/** The numbers below `size` in an order that looks like chance and is the same each time. */
function shuffled(size: number, seed: number): readonly number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  let state = seed + 1;
  for (let i = size - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

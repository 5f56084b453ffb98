/** One line of the table. */
export interface Figure {
  readonly what: string;
  /** As measured, with its unit. */
  readonly measured: string;
  readonly goal: string;
  /** How often it was measured. */
  readonly runs: number;
}

/** The value below which a share of the sorted values lies. @param share from 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds of processor time that a step takes, which other programs do not lengthen as they do the clock's. */
export function worked(step: () => void): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The same of a step that is waited for; what else this process does meanwhile counts as well. */
export async function workedAtLast(step: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

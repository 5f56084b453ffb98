/** The project's folder. */
export const ROOT: string;
/** Runs an installed package's program under this Node. */
export function installed(
  name: string,
  args: readonly string[],
  options?: { quiet?: boolean; env?: Record<string, string>; timeout?: number },
): Promise<{ code: number; output: string }>;

/**
 * How far a construction alone can be trusted, as log-odds: 0.96, 0.83, 0.5, 0.27. "worded" is none at all: there the
 * words of a clause have to say it.
 */
export const EVIDENCE = { sure: 3.2, likely: 1.6, hint: 0, faint: -1, worded: -2 } as const;

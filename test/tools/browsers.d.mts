/** A browser's program, or why there is none and what to do, in plain words. */
export type Found = { path: string; why?: undefined } | { path?: undefined; why: string };
export function findChromium(): Promise<Found>;
export function findFirefox(): Promise<Found>;

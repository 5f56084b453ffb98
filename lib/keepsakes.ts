import * as v from 'valibot';
import { soundItems } from './sound';

const ids = soundItems(v.pipe(v.string(), v.minLength(1), v.maxLength(80)));

const Note = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Id of the reflection prompt that it answers; empty for a free note. */
  prompt: v.pipe(v.string(), v.maxLength(80)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  /** Milliseconds since the epoch. */
  written: v.pipe(v.number(), v.minValue(0)),
});

const Keepsakes = v.object({
  /** Ids of tips to find again. */
  savedTips: v.optional(v.fallback(ids, []), []),
  /** Ids of exercises that were done. */
  practiced: v.optional(v.fallback(ids, []), []),
  /** A goal set by oneself, in one's own words; empty for none. */
  goal: v.optional(v.fallback(v.pipe(v.string(), v.maxLength(300)), ''), ''),
  /** Private notes, newest first. Kept on this machine only. */
  notes: v.optional(v.fallback(soundItems(Note), []), []),
});

/** What a person keeps beside settings and counts. */
export type Keepsakes = Readonly<v.InferOutput<typeof Keepsakes>>;
export type Note = Readonly<v.InferOutput<typeof Note>>;

/** Takes anything that was stored; each nonsense or missing part is empty. */
export function parseKeepsakes(stored: unknown): Keepsakes {
  const parsed = v.safeParse(Keepsakes, stored);
  return parsed.success ? parsed.output : v.parse(Keepsakes, {});
}

export const NO_KEEPSAKES: Keepsakes = parseKeepsakes({});

/** The ids with this one added, or taken out if it was there. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The ids with this one added once. */
export function including(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}

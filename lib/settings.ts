import * as v from 'valibot';
import { KINDS } from './kinds';
import { RELATIONSHIPS } from './rewrite/rewrite';
import { soundEntries, soundItems } from './sound';

const MINUTE = 60_000;

/** A field of settings: nonsense falls back to the default, and the other fields stand. */
const field = <S extends v.GenericSchema, const D extends v.InferOutput<S>>(schema: S, fallback: D) =>
  v.optional(v.fallback(schema, fallback), fallback);

const words = soundItems(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400)), 500);

const Settings = v.object({
  /** Whether nudges are on at all. */
  nudges: field(v.boolean(), true),
  /** Milliseconds since the epoch until which nudges rest; 0 when not paused. */
  pausedUntil: field(v.pipe(v.number(), v.minValue(0)), 0),
  /** Host names that the person switched off. */
  sitesOff: field(words, []),
  kindsOff: field(soundItems(v.picklist(KINDS)), []),
  strictness: field(v.picklist(['gentle', 'standard', 'thorough']), 'standard'),
  /** Milliseconds without typing before nudges appear. */
  pauseLength: field(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(5_000)), 600),
  /** Hold the first Enter while nudges are open. */
  quietUntilSend: field(v.boolean(), false),
  /** At most so many new nudges an hour; 0 for no limit. */
  nudgesPerHour: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), 0),
  /** Host name → whom one writes to there. */
  relationships: field(soundEntries(v.string(), v.picklist(RELATIONSHIPS)), {}),
  /** Feelings the person likes to use, best first. */
  feelings: field(words, []),
  /** Phrases to leave alone, normalized by `phraseKey`. */
  phrasesLeft: field(words, []),
  theme: field(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Percent of the normal size. */
  textSize: field(v.pipe(v.number(), v.minValue(80), v.maxValue(200)), 100),
  /** Whether counts for insights are kept. */
  insights: field(v.boolean(), true),
});

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** Takes anything that was stored or sent, and gives settings: each nonsense or missing field is its default. */
export function parseSettings(stored: unknown): Settings {
  const object = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  return v.parse(Settings, object);
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

export type Rest = 'on' | 'off' | 'off-here' | 'paused';

/** Whether nudges are shown at `host` at the moment `now` (milliseconds since the epoch), and if not, why. */
export function restAt(settings: Settings, host: string, now: number): Rest {
  if (!settings.nudges) return 'off';
  const left = settings.pausedUntil - now;
  if (0 < left && left <= LONGEST_PAUSE) return 'paused';
  return settings.sitesOff.includes(host) ? 'off-here' : 'on';
}

/** No pause that is offered is longer, in milliseconds; what is left of one is more only after the clock was set back. */
const LONGEST_PAUSE = 25 * 60 * MINUTE;

export const PAUSE_ONE_HOUR = 60 * MINUTE;

/** The form in which a phrase is left alone: case, spacing, marks and curly quotes do not matter. */
export function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

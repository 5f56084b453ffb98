import { type Keepsakes, parseKeepsakes } from './keepsakes';
import { parseSettings, type Settings } from './settings';

const FORMAT = 'softstart-export';
const VERSION = 1;

/** How long nudges rest belongs to this browser and this hour, so it does not travel. */
const STAYS: ReadonlySet<string> = new Set(['pausedUntil']);

/** What is to go into the file beside the settings. */
export interface ExportChoice {
  readonly phrases: boolean;
  readonly notes: boolean;
}

/** A text that holds the settings, and phrases and notes only if asked for. */
export function exported(settings: Settings, keepsakes: Keepsakes, choice: ExportChoice): string {
  const travels = Object.entries(settings).filter(
    ([name]) => !STAYS.has(name) && (choice.phrases || name !== 'phrasesLeft'),
  );
  const file = {
    format: FORMAT,
    version: VERSION,
    settings: Object.fromEntries(travels),
    ...(choice.notes ? { keepsakes } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file changes, or why it changes nothing. */
export type Import =
  | {
      readonly taken: true;
      readonly settings: Partial<Settings>;
      readonly keepsakes?: Keepsakes;
      /** How many settings the file names. */
      readonly count: number;
    }
  | { readonly taken: false; readonly why: 'notJson' | 'otherKind' | 'newer' }
  | { readonly taken: false; readonly why: 'badValue'; readonly name: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sound value comes through its own schema as it went in. */
const sound = (value: unknown, parsed: unknown): boolean => JSON.stringify(value) === JSON.stringify(parsed);

/** Reads a file that `exported` made. One bad value, and nothing of it is taken. */
export function imported(text: string): Import {
  const file = read(text);
  if (file === undefined) return { taken: false, why: 'notJson' };
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings))
    return { taken: false, why: 'otherKind' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { taken: false, why: 'newer' };
  const parsed = parseSettings(file.settings);
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (STAYS.has(name) || !Object.hasOwn(file.settings, name)) continue;
    if (!sound(file.settings[name], value)) return { taken: false, why: 'badValue', name };
    settings[name] = value;
  }
  const result = {
    taken: true as const,
    settings: settings as Partial<Settings>,
    count: Object.keys(settings).length,
  };
  if (file.keepsakes === undefined) return result;
  const keepsakes = parseKeepsakes(file.keepsakes);
  if (!sound(file.keepsakes, keepsakes)) return { taken: false, why: 'badValue', name: 'keepsakes' };
  return { ...result, keepsakes };
}

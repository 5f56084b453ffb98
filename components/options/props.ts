import type { Insights } from '@/lib/insights';
import type { Keepsakes } from '@/lib/keepsakes';
import type { Command, Examples } from '@/lib/messages';
import type { Policy } from '@/lib/policy';
import type { Settings } from '@/lib/settings';

/** The parts of what is stored, each of which can be erased by itself. */
export const PARTS = ['settings', 'keepsakes', 'insights'] as const;
export type Part = (typeof PARTS)[number];

export interface OptionsActs {
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly changeKeepsakes: (change: Partial<Keepsakes>) => void;
  /** Gives a site back that was added by the popup. */
  readonly removeSite: (pattern: string) => void;
  readonly openShortcuts: () => void;
  /** Hands a text to the person as a file. */
  readonly saveFile: (name: string, text: string) => void;
  readonly erase: (parts: readonly Part[]) => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly keepsakes: Keepsakes;
  readonly insights: Insights;
  /** What an organization has set; it holds, whatever the settings say. */
  readonly policy: Policy;
  /** Match patterns that the person added. */
  readonly addedSites: readonly string[];
  /** Command → its keys; empty where none are set. */
  readonly keys: Readonly<Record<Command, string>>;
  /** The rules' own examples, which are read while the page is drawn. */
  readonly examples: Promise<Examples>;
  readonly acts: OptionsActs;
}

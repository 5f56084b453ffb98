import type { Flag } from '@/lib/flag';
import type { Insights } from '@/lib/insights';
import type { Keepsakes } from '@/lib/keepsakes';
import type { Kind } from '@/lib/kinds';
import type { TippedOffer } from '@/lib/messages';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import type { Settings } from '@/lib/settings';

export const TABS = ['tips', 'practice', 'write', 'insights', 'support'] as const;
export type Tab = (typeof TABS)[number];

/** A nudge as it is told to somebody who may not see the underline. */
export interface ListedNudge {
  readonly quote: string;
  readonly effect: string;
  readonly kind: Kind;
}

/** What the tab in front is to Softstart. */
export type Place =
  /** Enabled, unless settings say otherwise. */
  | {
      readonly state: 'on';
      readonly host: string;
      readonly draft: boolean;
      readonly nudges: readonly ListedNudge[];
    }
  /** One click away. */
  | { readonly state: 'available'; readonly host: string }
  /** Out of reach, and why. */
  | { readonly state: 'beyond'; readonly reason: 'browserPage' | 'googleDocs' | 'leftAlone' | 'unknown' };

/** Keys that do something on a page, as the browser writes them: "Alt+Shift+S". */
export interface Shortcut {
  readonly label: string;
  readonly keys: string;
}

/** What the popup can ask for. */
export interface PopupActs {
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** Turns nudges on or off at a host. */
  readonly switchSite: (host: string, on: boolean) => void;
  readonly changeKeepsakes: (change: Partial<Keepsakes>) => void;
  /** Asks the browser for the site in front. */
  readonly allowSite: () => void;
  readonly openOptions: () => void;
  readonly analyze: (draft: string) => Promise<readonly Flag[]>;
  readonly offer: (draft: string, flag: Flag) => Promise<TippedOffer>;
  readonly copy: (text: string) => Promise<void>;
  /** Puts text into the draft on the page; false where there is none. */
  readonly insert: (text: string) => Promise<boolean>;
  readonly eraseInsights: () => void;
}

export interface PopupProps {
  /** As they hold: the person's own, under what an organization has set. */
  readonly settings: Settings;
  /** Host names that an organization has switched off. */
  readonly sitesSet?: readonly string[];
  readonly keepsakes: Keepsakes;
  readonly insights: Insights;
  readonly place: Place;
  /** As the page is drawn just now. */
  readonly theme: 'light' | 'dark';
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Keys that open a nudge; absent where none are set. */
  readonly openKeys?: string;
  /** ISO 3166 code, to put near helplines first. */
  readonly country?: string;
  /** The part to begin with. Default: tips. */
  readonly tab?: Tab;
  /** What the builder begins with, handed over from a card. */
  readonly parts?: BuilderParts;
  readonly acts: PopupActs;
}

import type { Flag } from '@/lib/flag';
import type { CopyReason } from '@/lib/i18n/messages';
import type { PageSettings, TippedOffer } from '@/lib/messages';
import type { BuilderParts, Edit, Rewrite } from '@/lib/rewrite/rewrite';

/** One card to show: what it says, where, and what each of its verbs does. */
export interface CardRequest {
  readonly flag: Flag;
  readonly offer: TippedOffer;
  readonly draft: string;
  /** Why the words cannot be replaced here; then they can be copied. */
  readonly copyOnly?: CopyReason;
  /** Whether the focus moves into the card. */
  readonly takesFocus: boolean;
  readonly settings: PageSettings;
  /** The element written in; the card takes its light or dark from it. */
  readonly field: Element;
  /** Where the words are shown now, in client coordinates; empty while they are hidden. */
  readonly anchor: () => readonly DOMRect[];
  readonly onApply: (rewrite: Rewrite) => void;
  /** What the person wrote into the card's form, to stand over the flagged words. */
  readonly onApplyText: (text: string) => void;
  /** Everything that the offer would soften, together. */
  readonly onApplyAll: (edits: readonly Edit[]) => void;
  readonly onKeep: () => void;
  readonly onLeavePhrase: () => void;
  readonly onTurnKindOff: () => void;
  readonly onBuilder: (parts: BuilderParts) => void;
  /** The person closed the card. */
  readonly onClose: () => void;
  /** The card goes when this aborts. */
  readonly signal: AbortSignal;
}

/** The one way from a session to the card script, which is another file of the same isolated world. */
export type ShowCard = (request: CardRequest) => void;

import type { Flag } from '@/lib/flag';
import type { CopyReason, Messages } from '@/lib/i18n/messages';
import type { BuilderParts, Edit, Offer, Rewrite } from '@/lib/rewrite/rewrite';

/** The areas of the message table that the card speaks with. */
export type CardMessages = Pick<Messages, 'card' | 'kinds'>;

/** All that the card knows and all that it can ask for. */
export interface CardProps {
  readonly flag: Pick<Flag, 'quote' | 'kind' | 'effect' | 'source' | 'rule' | 'confidence'>;
  readonly offer: Offer & { readonly whole?: readonly Edit[] };
  /** The whole draft, so that each row can show what it changes; without it only the quote is shown. */
  readonly draft?: string;
  /** Why this place cannot be edited; then Copy takes the place of applying. */
  readonly copyOnly?: CopyReason;
  /** Whether the focus moves into the card (opened by command) or stays in the draft (by pointer). */
  readonly takesFocus: boolean;
  /** As the field's own background asks. Default: light. */
  readonly theme?: 'light' | 'dark';
  /** Percent of the normal size. Default: 100. */
  readonly textSize?: number;
  /** Default: English. */
  readonly messages?: CardMessages;
  /** Language tag of the messages, for plurals. Default: en. */
  readonly locale?: string;
  /** The tip that belongs to the kind. */
  readonly tip?: { readonly title: string; readonly text: string };
  /** Reasons that a reader of minds may have missed; shown on mind-reading nudges. */
  readonly otherReasons?: readonly string[];
  /** Which events count as a person's. Default: those the browser calls trusted. */
  readonly trusts?: (event: Event) => boolean;
  readonly onApply: (rewrite: Rewrite) => void;
  /** What the person filled in, to stand in place of the flagged words. Without it the form can only be copied. */
  readonly onApplyText?: (text: string) => void;
  /** Everything that `offer.whole` would soften, together. Without it the whole can only be copied. */
  readonly onApplyAll?: (edits: readonly Edit[]) => void;
  readonly onCopy: (text: string) => void;
  readonly onKeep: () => void;
  readonly onLeavePhrase: () => void;
  readonly onTurnKindOff: () => void;
  readonly onBuilder: (parts: BuilderParts) => void;
  readonly onClose: () => void;
}

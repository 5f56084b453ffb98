import type { Flag } from '@/lib/flag';
import type { BuilderParts, Offer, Rewrite } from '@/lib/rewrite/rewrite';

/** All that the card knows and all that it can ask for. */
export interface CardProps {
  readonly flag: Pick<Flag, 'quote' | 'kind' | 'effect' | 'source' | 'rule' | 'confidence'>;
  readonly offer: Offer;
  /** One line on why this place cannot be edited; then Copy takes the place of applying. */
  readonly copyOnly?: string;
  /** Whether the focus moves into the card (opened by command) or stays in the draft (by pointer). */
  readonly takesFocus: boolean;
  readonly onApply: (rewrite: Rewrite) => void;
  readonly onCopy: (text: string) => void;
  readonly onKeep: () => void;
  readonly onLeavePhrase: () => void;
  readonly onTurnKindOff: () => void;
  readonly onBuilder: (parts: BuilderParts) => void;
  readonly onClose: () => void;
}

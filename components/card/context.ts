import { createContext, type SyntheticEvent, useContext } from 'react';
import type { CardMessages, CardProps } from './props';

/** What every part of the card shares. */
export interface CardFrame extends CardProps {
  readonly messages: CardMessages;
  readonly locale: string;
  /** Wraps an act so that only a person's own event runs it. */
  readonly act: (run: () => void) => (event: SyntheticEvent) => void;
  /** Copies, and says so politely. */
  readonly copy: (text: string) => void;
  /** Announces a line to a screen reader, when it has nothing more urgent to say. */
  readonly say: (line: string) => void;
}

export const CardContext = createContext<CardFrame | undefined>(undefined);

/** The frame of the card that this part is drawn in. */
export function useCard(): CardFrame {
  const frame = useContext(CardContext);
  if (frame === undefined) throw new Error('useCard was called outside of a Card');
  return frame;
}

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { rove } from '../roving';
import { useCard } from './context';

interface FeelingTrayProps {
  readonly id: string;
  readonly feelings: readonly string[];
  readonly current: string | undefined;
  readonly onChoose: (feeling: string) => void;
  readonly onClose: () => void;
}

/** The feelings that fit the same sentence. One click swaps; the tray stays open to compare. */
export function FeelingTray({ id, feelings, current, onChoose, onClose }: FeelingTrayProps) {
  const { messages, act, takesFocus } = useCard();
  const tray = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesFocus) tray.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      // Only the tray closes; the card keeps open.
      event.preventDefault();
      onClose();
    } else if (rove(event, event.currentTarget, '.feeling')) event.stopPropagation();
  };

  return (
    <div
      id={id}
      ref={tray}
      className="feelings"
      role="radiogroup"
      tabIndex={-1}
      aria-label={messages.card.feelings}
      onKeyDown={onKeyDown}
    >
      {feelings.map((feeling) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio would take the focus from the draft on click
        <button
          key={feeling}
          type="button"
          role="radio"
          className="feeling"
          aria-checked={feeling === current}
          tabIndex={feeling === current ? 0 : -1}
          onClick={act(() => onChoose(feeling))}
        >
          {feeling}
        </button>
      ))}
    </div>
  );
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FEELING_FAMILIES } from '@/lib/feelings';
import { rove } from '../roving';
import { useCard } from './context';

interface FeelingTrayProps {
  readonly id: string;
  readonly feelings: readonly string[];
  readonly current: string | undefined;
  readonly onChoose: (feeling: string) => void;
  readonly onClose: () => void;
}

/** The feelings that fit the same sentence, then all the others by family. One click swaps; the tray stays open to compare. */
export function FeelingTray({ id, feelings, current, onChoose, onClose }: FeelingTrayProps) {
  const { messages, act, takesFocus } = useCard();
  const tray = useRef<HTMLDivElement>(null);
  const [family, setFamily] = useState<string>();
  const shown: readonly string[] = FEELING_FAMILIES.find(({ id }) => id === family)?.words ?? feelings;
  const first = Math.max(0, shown.indexOf(current ?? ''));

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
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the buttons within
    <div id={id} ref={tray} className="feelings" onKeyDown={onKeyDown}>
      <div className="feelings-shown" role="radiogroup" aria-label={messages.card.feelings}>
        {shown.map((feeling, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a native radio would take the focus from the draft on click
          <button
            key={feeling}
            type="button"
            role="radio"
            className="feeling"
            aria-checked={feeling === current}
            tabIndex={index === first ? 0 : -1}
            onClick={act(() => onChoose(feeling))}
          >
            {feeling}
          </button>
        ))}
      </div>
      <fieldset className="families">
        <legend className="unseen">{messages.card.moreFeelings}</legend>
        {FEELING_FAMILIES.map(({ id: name }) => (
          <button
            key={name}
            type="button"
            className="family"
            aria-pressed={name === family}
            onClick={act(() => setFamily(name === family ? undefined : name))}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

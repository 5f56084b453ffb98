import { useId, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Rewrite } from '@/lib/rewrite/rewrite';
import { type Choice, chosen, feelingOf, feelingsOf, requestOf } from './choice';
import { useCard } from './context';
import { FeelingTray } from './FeelingTray';

interface RowProps {
  readonly first: boolean;
  /** As the chips are set now. */
  readonly rewrite: Rewrite;
  /** As the engine offered it. */
  readonly offered: Rewrite;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onView: () => void;
}

/** One rewrite. The whole row applies it; the chips within stand above the row's own button. */
export function Row({ first, rewrite, offered, choice, onChoice, onView }: RowProps) {
  const { messages, copyOnly, onApply, act, copy, say } = useCard();
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const tray = useId();
  const words = messages.card;
  const request = requestOf(offered);
  const feeling = feelingOf(rewrite)?.text;
  const use = () => (copyOnly === undefined ? onApply(rewrite) : copy(rewrite.text));

  const choose = (next: Choice) => {
    onChoice(next);
    say(chosen(offered, next).text);
  };
  let feelingShown = false;

  return (
    <li className="row" onMouseEnter={onView} onFocus={onView}>
      <button
        type="button"
        className="row-use"
        data-first={first || undefined}
        tabIndex={first ? 0 : -1}
        aria-label={fill(copyOnly === undefined ? words.use : words.copyThis, { text: rewrite.text })}
        onClick={act(use)}
      />
      <p className="row-text">
        {rewrite.pieces.map((piece, index) => {
          if (typeof piece === 'string') {
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their place
              <span key={index} aria-hidden="true">
                {piece}
              </span>
            );
          }
          if (piece.slot === 'request') return null;
          // The feeling may stand twice; one chip swaps both.
          if (feelingShown) return <span key="feeling-again">{piece.text}</span>;
          feelingShown = true;
          return (
            <button
              key="feeling"
              ref={chip}
              type="button"
              className="chip"
              aria-label={fill(words.feelingChip, { feeling: piece.text })}
              aria-expanded={open}
              aria-controls={tray}
              onClick={act(() => setOpen(!open))}
            >
              {piece.text}
              <span className="chip-arrow" aria-hidden="true" />
            </button>
          );
        })}
        {request !== undefined && (
          <>
            {' '}
            <button
              type="button"
              className="chip chip-request"
              aria-pressed={choice.request}
              aria-label={fill(words.requestChip, { request: request.text.trim() })}
              onClick={act(() => choose({ ...choice, request: !choice.request }))}
            >
              {request.text.trim()}
            </button>
          </>
        )}
      </p>
      {open && (
        <FeelingTray
          id={tray}
          feelings={feelingsOf(offered)}
          current={feeling}
          onClose={() => {
            setOpen(false);
            chip.current?.focus();
          }}
          onChoose={(next) => choose({ ...choice, feeling: next })}
        />
      )}
    </li>
  );
}

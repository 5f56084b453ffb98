import { useId, useState } from 'react';
import { blanksOf, composeMessage } from '@/lib/compose';
import { plural } from '@/lib/i18n/fill';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { useCard } from './context';

/** "When ___, I feel ___. I'd like ___.", filled in as far as the draft gives it. The blanks are the person's. */
export function Form() {
  const { offer, messages, locale, copyOnly, onApplyText, act, copy } = useCard();
  const [parts, setParts] = useState<BuilderParts>(offer.builder);
  const id = useId();
  const words = messages.card.form;
  const text = composeMessage(parts);
  const blanks = blanksOf(parts).length;
  const lines = [
    { part: 'observation', label: words.when, hint: words.whenHint },
    { part: 'feeling', label: words.feel, hint: words.feelHint },
    { part: 'request', label: offer.builder.request ? words.request : words.like, hint: words.likeHint },
  ] as const;

  return (
    <div className="form">
      <p className="card-note">{words.intro}</p>
      {lines.map(({ part, label, hint }, index) => (
        <div className="form-line" key={part}>
          <label htmlFor={`${id}${part}`}>{label}</label>
          <input
            id={`${id}${part}`}
            data-first={index === 0 || undefined}
            placeholder={hint}
            autoComplete="off"
            value={parts[part] ?? ''}
            onChange={(event) => setParts({ ...parts, [part]: event.target.value })}
          />
        </div>
      ))}
      <p className="form-preview" aria-live="polite">
        {text ?? plural(words.blanks, blanks, locale)}
      </p>
      <div className="form-acts">
        {copyOnly === undefined && onApplyText !== undefined && (
          <button
            type="button"
            className="button button-main"
            disabled={text === undefined}
            onClick={act(() => text !== undefined && onApplyText(text))}
          >
            {words.apply}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={text === undefined}
          onClick={act(() => text !== undefined && copy(text))}
        >
          {words.copy}
        </button>
      </div>
    </div>
  );
}

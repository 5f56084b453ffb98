import { useState } from 'react';
import { edited } from '@/lib/rewrite/rewrite';
import { useCard } from './context';

/** Every nudge of the message softened together: shown as it would read, and put in only from there. */
export function Whole() {
  const { offer, draft, messages, copyOnly, onApplyAll, act, copy } = useCard();
  const [open, setOpen] = useState(false);
  const words = messages.card;
  const { whole } = offer;
  if (whole === undefined || draft === undefined) return null;
  const text = edited(draft, whole);
  return (
    <div className="whole">
      <button type="button" className="card-link" aria-expanded={open} onClick={act(() => setOpen(!open))}>
        {words.whole}
      </button>
      {open && (
        <>
          <p className="form-preview whole-text">{text}</p>
          <div className="form-acts">
            {copyOnly === undefined && onApplyAll !== undefined && (
              <button type="button" className="button button-main" onClick={act(() => onApplyAll(whole))}>
                {words.form.apply}
              </button>
            )}
            <button type="button" className="button" onClick={act(() => copy(text))}>
              {words.form.copy}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

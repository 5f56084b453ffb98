import { useState } from 'react';
import { useCard } from './context';
import { reportOn } from './report';
import { useShown } from './useShown';

/** A report that the person can read, copy and take elsewhere. It is sent nowhere. */
export function Report({ onBack }: { readonly onBack: () => void }) {
  const { flag, messages, act, copy } = useCard();
  const shown = useShown<HTMLElement>();
  const [withWords, setWithWords] = useState(true);
  const words = messages.card.report;
  const text = reportOn(flag, withWords, messages);
  return (
    <section ref={shown} className="report" aria-label={words.title}>
      <p>{words.intro}</p>
      <label className="report-with">
        <input type="checkbox" checked={withWords} onChange={(event) => setWithWords(event.target.checked)} />
        {words.withWords}
      </label>
      <textarea className="report-text" aria-label={words.preview} readOnly rows={6} value={text} />
      <div className="form-acts">
        <button type="button" className="button button-main" onClick={act(() => copy(text))}>
          {words.copy}
        </button>
        <button type="button" className="button" onClick={act(onBack)}>
          {words.back}
        </button>
      </div>
    </section>
  );
}

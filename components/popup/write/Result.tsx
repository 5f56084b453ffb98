import { useState } from 'react';
import { plural } from '@/lib/i18n/fill';
import { useNudges } from '../../live/useNudges';
import { useMoreWords, useWords } from '../../words';
import type { PopupActs } from '../props';

interface ResultProps {
  /** Empty while there is nothing to say. */
  readonly text: string;
  /** What is said while there is nothing. Default: that the message grows here. */
  readonly empty?: string;
  readonly acts: PopupActs;
  readonly onClear: () => void;
}

/** The message so far: heard by the same engine, put into the draft on the page or copied. */
export function Result({ text, empty, acts, onClear }: ResultProps) {
  const { messages, locale } = useWords();
  const words = useMoreWords().write;
  const [said, say] = useState('');
  const { flags } = useNudges(text, acts.analyze);
  const insert = async () => {
    if (await acts.insert(text)) return say(messages.popup.inserted);
    await acts.copy(text);
    say(messages.popup.notInserted);
  };
  const copy = async () => {
    await acts.copy(text);
    say(messages.popup.copied);
  };
  return (
    <section className="result stack" aria-label={words.result}>
      {text === '' ? <p className="hint">{empty ?? words.empty}</p> : <p className="own-words">{text}</p>}
      {flags.length > 0 && <p className="hint">{plural(words.heard, flags.length, locale)}</p>}
      <div className="acts">
        <button
          type="button"
          className="button button-main"
          disabled={text === ''}
          onClick={() => void insert()}
        >
          {words.insert}
        </button>
        <button type="button" className="button" disabled={text === ''} onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="link" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </section>
  );
}

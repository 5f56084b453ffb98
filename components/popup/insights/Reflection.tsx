import { useId, useRef, useState } from 'react';
import type { Note } from '@/lib/keepsakes';
import { PROMPTS, type Prompt, promptsOf, REFLECTION_GROUPS } from '@/lib/reflection';
import { useMoreWords, useWords } from '../../words';
import type { PopupProps } from '../props';

/** Questions to oneself, and the notes that answer them. They stay on this machine. */
export function Reflection({ keepsakes, acts, now }: PopupProps) {
  const { locale } = useWords();
  const words = useMoreWords().insights;
  const [writing, setWriting] = useState<Prompt | 'free'>();
  const [wrote, setWrote] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const leave = () => {
    setWriting(undefined);
    setWrote(true);
  };
  const { notes } = keepsakes;
  const keep = (text: string) => {
    const prompt = writing === undefined || writing === 'free' ? '' : writing.id;
    const note: Note = { id: `${now}-${notes.length}`, prompt, text, written: now };
    acts.changeKeepsakes({ notes: [note, ...notes] });
    leave();
  };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });

  if (writing !== undefined) {
    return (
      <NoteForm ask={writing === 'free' ? words.anyNote : writing.text} onKeep={keep} onCancel={leave} />
    );
  }
  return (
    <section className="stack">
      <h2>{words.reflection}</h2>
      <p className="hint">{words.notesHint}</p>
      {REFLECTION_GROUPS.map(({ id, title }) => (
        <details key={id} className="entry">
          <summary>{title}</summary>
          {promptsOf(id).map((prompt) => (
            <p key={prompt.id}>
              {prompt.text}{' '}
              <button type="button" className="link" onClick={() => setWriting(prompt)}>
                {words.write}
              </button>
            </p>
          ))}
        </details>
      ))}
      <h2>{words.notes}</h2>
      <div>
        <button
          type="button"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: only after a note was written in its place
          autoFocus={wrote}
          onClick={() => setWriting('free')}
        >
          {words.free}
        </button>
      </div>
      {notes.length === 0 && <p className="hint">{words.notesEmpty}</p>}
      <ul ref={list} tabIndex={-1} aria-label={words.notes}>
        {notes.map((note) => (
          <li key={note.id} className="note">
            <p className="hint">
              {date.format(note.written)}. {PROMPTS.find(({ id }) => id === note.prompt)?.text}
            </p>
            <p className="own-words">{note.text}</p>
            <button
              type="button"
              className="link"
              onClick={() => {
                list.current?.focus();
                acts.changeKeepsakes({ notes: notes.filter(({ id }) => id !== note.id) });
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NoteFormProps {
  readonly ask: string;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
}

function NoteForm({ ask, onKeep, onCancel }: NoteFormProps) {
  const words = useMoreWords().insights;
  const [text, setText] = useState('');
  const id = useId();
  return (
    <section className="stack">
      <label htmlFor={id} className="own-words">
        {ask}
      </label>
      <textarea
        id={id}
        className="field own-words"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that asked for it
        autoFocus
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="acts">
        <button
          type="button"
          className="button button-main"
          disabled={text.trim() === ''}
          onClick={() => onKeep(text.trim())}
        >
          {words.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

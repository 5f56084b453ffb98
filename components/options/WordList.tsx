import { type FormEvent, useId, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import { usePageWords } from '../page-words';

interface WordListProps {
  readonly label: string;
  readonly words: readonly string[];
  /** What stands here while there is none. */
  readonly none?: string;
  readonly placeholder?: string;
  readonly onChange: (words: string[]) => void;
  /** Without it nothing can be added. Gives the word as it is kept; undefined for what is none. */
  readonly tidy?: (typed: string) => string | undefined;
  /** Said of what is none. */
  readonly bad?: string;
  /** The word on the button of each. Default: Remove. */
  readonly removeWord?: string;
}

/** Words or names, each of which can be taken out, and others put in. */
export function WordList(props: WordListProps) {
  const { label, words, none, placeholder, onChange, tidy, bad, removeWord } = props;
  const { options } = usePageWords();
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = tidy?.(typed);
    if (word === undefined) return say(bad ?? '');
    onChange([...new Set([...words, word])]);
    setTyped('');
    say('');
  };
  return (
    <div className="word-list">
      {words.length === 0 && none !== undefined && <p className="hint">{none}</p>}
      <ul aria-label={label} ref={list} tabIndex={-1}>
        {words.map((word) => (
          <li key={word}>
            <span className="own-words">{word}</span>
            <button
              type="button"
              className="link"
              aria-label={`${removeWord ?? ''} ${fill(options.removeNamed, { name: word })}`.trim()}
              onClick={() => {
                // The button goes with its word; the focus stays in the list.
                list.current?.focus();
                onChange(words.filter((other) => other !== word));
              }}
            >
              {removeWord ?? options.remove}
            </button>
          </li>
        ))}
      </ul>
      {tidy !== undefined && (
        <form className="acts" onSubmit={add}>
          <label className="unseen" htmlFor={id}>
            {label}
          </label>
          <input
            id={id}
            className="field"
            placeholder={placeholder}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button">
            {options.add}
          </button>
        </form>
      )}
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';

interface SureProps {
  /** On the button that begins it. */
  readonly word: string;
  /** What the button is called, where its word alone does not say. */
  readonly name?: string;
  readonly className: 'button' | 'link';
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/**
 * A button that asks once more before something is erased for good. The focus goes to the answer that erases
 * nothing, and after either answer back to the button.
 */
export function Sure({ word, name, className, ask, yes, no, onYes }: SureProps) {
  const [asked, setAsked] = useState<'never' | 'now' | 'before'>('never');
  const focus = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked !== 'never') focus.current?.focus();
  }, [asked]);
  if (asked !== 'now') {
    return (
      <button
        type="button"
        ref={focus}
        className={className}
        aria-label={name}
        onClick={() => setAsked('now')}
      >
        {word}
      </button>
    );
  }
  return (
    <fieldset className="acts">
      <legend>{ask}</legend>
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsked('before');
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" ref={focus} className="button" onClick={() => setAsked('before')}>
        {no}
      </button>
    </fieldset>
  );
}

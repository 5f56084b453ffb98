import { useEffect, useRef } from 'react';

interface SureProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something is erased for good. The focus goes to the answer that erases nothing. */
export function Sure({ ask, yes, no, onYes, onNo }: SureProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset className="acts">
      <legend>{ask}</legend>
      <button type="button" className="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" ref={keep} className="button" onClick={onNo}>
        {no}
      </button>
    </fieldset>
  );
}

import { type ReactNode, useId } from 'react';

interface RowProps {
  readonly label: string;
  readonly hint?: string;
  /** Draws the control, with the ids of its label and hint. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** One option: its name and a hint on one side, its control on the other. */
export function Row({ label, hint, children }: RowProps) {
  const id = useId();
  const describedBy = hint === undefined ? undefined : `${id}hint`;
  return (
    <div className="option">
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p className="hint" id={describedBy}>
            {hint}
          </p>
        )}
      </div>
      {children({ id, describedBy })}
    </div>
  );
}

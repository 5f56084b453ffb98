import { useState } from 'react';

interface Choice {
  readonly text: string;
  readonly fits: boolean;
  readonly reply: string;
}

interface ChoicesProps {
  readonly ask: string;
  readonly choices: readonly Choice[];
  readonly onFit: () => void;
}

/** Some lines to choose from; each answers at once, and another can be tried. */
export function Choices({ ask, choices, onFit }: ChoicesProps) {
  const [picked, setPicked] = useState<Choice>();
  return (
    <>
      <p>{ask}</p>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice.text}>
            <button
              type="button"
              className="choice own-words"
              aria-pressed={picked === choice}
              data-fits={picked === choice ? choice.fits : undefined}
              onClick={() => {
                setPicked(choice);
                if (choice.fits) onFit();
              }}
            >
              {choice.text}
            </button>
          </li>
        ))}
      </ul>
      <p className="reply" role="status">
        {picked?.reply}
      </p>
    </>
  );
}

import { useState } from 'react';
import { FEELING_FAMILIES, type FeelingFamily } from '@/lib/feelings';
import { useMoreWords } from '../../words';

interface FeelingsProps {
  readonly mine: readonly string[];
  readonly current: string;
  readonly onChoose: (feeling: string) => void;
}

/** From a family of feelings to the word that fits: first the ring within, then the ring around it. */
export function Feelings({ mine, current, onChoose }: FeelingsProps) {
  const words = useMoreWords().write;
  const [family, setFamily] = useState<FeelingFamily | undefined>(
    () => FEELING_FAMILIES.find((one) => one.words.some((word) => word === current))?.id,
  );
  const around = FEELING_FAMILIES.find(({ id }) => id === family)?.words ?? mine;
  return (
    <fieldset className="stack">
      <legend className="unseen">{words.wheel}</legend>
      <div className="pills">
        {FEELING_FAMILIES.map(({ id }) => (
          <button
            key={id}
            type="button"
            className="pill"
            aria-expanded={id === family}
            onClick={() => setFamily(id === family ? undefined : id)}
          >
            {id} <span className="chip-arrow" aria-hidden="true" />
          </button>
        ))}
      </div>
      {around.length > 0 && (
        <div className="pills pills-around">
          {around.map((word) => (
            <button
              key={word}
              type="button"
              className="pill"
              aria-pressed={word === current}
              onClick={() => onChoose(word)}
            >
              {word}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

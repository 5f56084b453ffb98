import { useState } from 'react';
import { FEELING_FAMILIES } from '@/lib/feelings';
import { useMoreWords } from '../../words';
import { Ring } from './Ring';
import './wheel.css';

interface FeelingsProps {
  /** Feelings the person likes to use; they stand in the outer ring until a family is chosen. */
  readonly mine: readonly string[];
  readonly current: string;
  readonly onChoose: (feeling: string) => void;
}

const FAMILIES = FEELING_FAMILIES.map(({ id }) => id);
/** Half of the drawing's width; the radii below are in the same units. */
const HALF = 150;
const [HUB, RIM, EDGE] = [34, 88, 148];
/** More words than this cannot be read in a ring. */
const MOST = 8;

/** The wheel of feelings: within, the families; around them, the words of the one that is chosen. */
export function Feelings({ mine, current, onChoose }: FeelingsProps) {
  const words = useMoreWords().write;
  const [chosen, setChosen] = useState<string | undefined>(
    () => FEELING_FAMILIES.find((one) => one.words.some((word) => word === current))?.id,
  );
  const family = FEELING_FAMILIES.find(({ id }) => id === chosen);
  const around = family?.words ?? mine.slice(0, MOST);
  return (
    <details className="feelings-wheel">
      <summary>{words.wheel}</summary>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its rings are named, and a title would hang over every word */}
      <svg className="wheel" viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}>
        <circle className="wheel-ground" r={EDGE} />
        <Ring
          label={words.wheelFamilies}
          words={FAMILIES}
          current={chosen}
          from={HUB}
          to={RIM}
          onChoose={setChosen}
        />
        {around.length > 0 && (
          <Ring
            key={chosen ?? 'mine'}
            label={words.wheelWords}
            words={around}
            current={current}
            from={RIM + 3}
            to={EDGE}
            onChoose={onChoose}
          />
        )}
        <circle className="wheel-hub" r={HUB - 3} />
      </svg>
    </details>
  );
}

import { type KeyboardEvent, useRef } from 'react';
import { roved } from '../../roving';
import { sectorOf } from './ring';

interface RingProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly current: string | undefined;
  /** Radii, in units of the drawing. */
  readonly from: number;
  readonly to: number;
  readonly onChoose: (word: string) => void;
}

/** A ring of words, one of which can be chosen: with the pointer, or with the arrows as among radio buttons. */
export function Ring({ label, words, current, from, to, onChoose }: RingProps) {
  const group = useRef<SVGGElement>(null);
  const chosen = Math.max(0, words.indexOf(current ?? ''));
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = [' ', 'Enter'].includes(event.key) ? index : roved(event.key, index, words.length);
    const word = next === undefined ? undefined : words[next];
    if (next === undefined || word === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll<SVGGElement>('[role=radio]')[next]?.focus();
    onChoose(word);
  };
  return (
    <g ref={group} role="radiogroup" aria-label={label}>
      {words.map((word, index) => {
        const { path, turn } = sectorOf(index, words.length, from, to);
        return (
          // biome-ignore lint/a11y/useSemanticElements: an input cannot stand in a drawing
          <g
            key={word}
            role="radio"
            className="wheel-word"
            aria-label={word}
            aria-checked={word === current}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => onChoose(word)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <path d={path} />
            <text transform={turn} textAnchor="middle" dominantBaseline="central">
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
}

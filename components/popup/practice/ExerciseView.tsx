import { useEffect, useRef, useState } from 'react';
import type { Flag } from '@/lib/flag';
import type { Exercise } from '@/lib/practice';
import { reflectFeedback, spotFeedback } from '@/lib/practice';
import { useMoreWords } from '../../words';
import { Choices } from './Choices';
import { TryRewrite } from './TryRewrite';

interface ExerciseViewProps {
  readonly exercises: readonly Exercise[];
  readonly analyze: (draft: string) => Promise<readonly Flag[]>;
  /** An exercise was answered. */
  readonly onDone: (id: string) => void;
}

/** One exercise after the other. The focus goes along, to the title of each. */
export function ExerciseView({ exercises, analyze, onDone }: ExerciseViewProps) {
  const words = useMoreWords().practice;
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const exercise = exercises[at];
  if (exercise === undefined) {
    return (
      <h3 ref={heading} tabIndex={-1}>
        {words.allDone}
      </h3>
    );
  }
  const done = () => onDone(exercise.id);
  return (
    <div className="exercise" key={exercise.id}>
      <h3 ref={heading} tabIndex={-1}>
        {words[exercise.form]}
      </h3>
      {exercise.form === 'spot' && (
        <Choices
          ask={words.spotAsk}
          choices={exercise.lines.map((line) => ({
            text: line.text,
            fits: line.blames,
            reply: spotFeedback(line),
          }))}
          onFit={done}
        />
      )}
      {exercise.form === 'reflect' && (
        <>
          <blockquote className="said said-them">{exercise.said}</blockquote>
          <Choices
            ask={words.reflectAsk}
            choices={exercise.choices.map((choice) => ({
              text: choice.text,
              fits: choice.reflects,
              reply: reflectFeedback(choice),
            }))}
            onFit={done}
          />
        </>
      )}
      {exercise.form === 'rewrite' && <TryRewrite exercise={exercise} analyze={analyze} onDone={done} />}
      <button type="button" className="button" onClick={() => setAt(at + 1)}>
        {words.next}
      </button>
    </div>
  );
}

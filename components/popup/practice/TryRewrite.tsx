import { useId, useState } from 'react';
import type { Flag } from '@/lib/flag';
import { type RewriteExercise, rewriteFeedback } from '@/lib/practice';
import { useMoreWords } from '../../words';

interface TryRewriteProps {
  readonly exercise: RewriteExercise;
  readonly analyze: (draft: string) => Promise<readonly Flag[]>;
  readonly onDone: () => void;
}

/** A draft to say another way, in one's own words. */
export function TryRewrite({ exercise, analyze, onDone }: TryRewriteProps) {
  const words = useMoreWords().practice;
  const [text, setText] = useState(exercise.draft);
  const [reply, setReply] = useState('');
  const id = useId();
  const look = async () => {
    const flags = await analyze(text);
    const changed = text.trim() !== exercise.draft;
    setReply(rewriteFeedback(flags.length, changed));
    if (changed && flags.length === 0) onDone();
  };
  return (
    <>
      <p>{exercise.scene}</p>
      <label htmlFor={id}>{words.rewriteAsk}</label>
      <textarea
        id={id}
        className="field own-words"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="acts">
        <button type="button" className="button button-main" onClick={() => void look()}>
          {words.check}
        </button>
      </div>
      <p className="reply" role="status">
        {reply}
      </p>
      {reply !== '' && (
        <details>
          <summary>{words.sample}</summary>
          <p className="said">{exercise.sample}</p>
        </details>
      )}
    </>
  );
}

import { useState } from 'react';
import { Pills } from '../../Pills';
import { useMoreWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps } from '../props';
import { Counts } from './Counts';
import { Reflection } from './Reflection';
import '../more.css';

const VIEWS = ['counts', 'reflection'] as const;

/** Counts by week, a goal of one's own, and reflection with private notes. */
export default function Insights(props: PopupProps & { readonly errand: Errand }) {
  const words = useMoreWords().insights;
  const [view, setView] = useState<(typeof VIEWS)[number]>(
    props.errand.view === 'reflection' ? 'reflection' : 'counts',
  );
  const [goal, setGoal] = useState(props.keepsakes.goal);
  return (
    <>
      <Pills names={VIEWS} words={words} current={view} onChoose={setView} />
      {view === 'reflection' ? (
        <Reflection {...props} />
      ) : (
        <section className="stack">
          <h2>{words.title}</h2>
          <Counts {...props} />
          <label className="stack">
            <strong>{words.goal}</strong>
            <input
              className="field own-words"
              placeholder={words.goalHint}
              maxLength={300}
              value={goal}
              onChange={(event) => {
                setGoal(event.target.value);
                props.acts.changeKeepsakes({ goal: event.target.value });
              }}
            />
          </label>
        </section>
      )}
    </>
  );
}

import { useState } from 'react';
import { fill, plural } from '@/lib/i18n/fill';
import { including } from '@/lib/keepsakes';
import { KINDS, type Kind } from '@/lib/kinds';
import { EXERCISES, exercisesFor } from '@/lib/practice';
import { Live } from '../../live/Live';
import { useMoreWords, useWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps, Tab } from '../props';
import { Topics } from '../Topics';
import { Under } from '../tips/Under';
import { ExerciseView } from './ExerciseView';
import '../more.css';

interface PracticeProps extends PopupProps {
  readonly go: (tab: Tab, errand?: Errand) => void;
}

/** Write anything and see the nudges; exercises for every kind. */
export default function Practice({ acts, keepsakes, theme, settings, go }: PracticeProps) {
  const { locale } = useWords();
  const { kinds, practice: words } = useMoreWords();
  const [kind, setKind] = useState<Kind>();
  const [left, setLeft] = useState<Kind>();
  const back = () => {
    setLeft(kind);
    setKind(undefined);
  };
  const isDone = (id: string) => keepsakes.practiced.includes(id);

  if (kind !== undefined) {
    return (
      <Under title={kinds[kind].name} backTo={words.back} onBack={back}>
        <p>{kinds[kind].why}</p>
        <ExerciseView
          exercises={exercisesFor(kind)}
          analyze={acts.analyze}
          onDone={(id) => acts.changeKeepsakes({ practiced: including(keepsakes.practiced, id) })}
        />
      </Under>
    );
  }
  const topics = KINDS.map((name) => {
    const all = exercisesFor(name);
    const values = { done: all.filter(({ id }) => isDone(id)).length, total: all.length };
    return { id: name, title: kinds[name].name, note: fill(words.done, values) };
  });
  const done = EXERCISES.filter(({ id }) => isDone(id)).length;
  return (
    <>
      <Live
        label={words.live}
        placeholder={words.placeholder}
        pause={settings.pauseLength}
        theme={theme}
        analyze={acts.analyze}
        offer={acts.offer}
        onCopy={(text) => void acts.copy(text)}
        onBuilder={(parts) => go('write', { parts, view: 'builder' })}
      />
      <p className="hint">{words.liveHint}</p>
      <section>
        <h2>{words.exercises}</h2>
        <p className="hint">
          {words.exercisesHint} {plural(words.progress, done, locale)}
        </p>
        <Topics topics={topics} onOpen={setKind} left={left} />
      </section>
    </>
  );
}

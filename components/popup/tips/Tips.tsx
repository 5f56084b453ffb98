import { lazy, Suspense, useState } from 'react';
import { plural } from '@/lib/i18n/fill';
import { TIPS, TOPICS, type TopicId, tipOfTheDay, tipsOf } from '@/lib/tips';
import { useWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps, Tab } from '../props';
import { Topics } from '../Topics';
import { TipCard, type TipHelp } from './TipCard';
import { Under } from './Under';

const Found = lazy(() => import('./Found'));
const Understand = lazy(() => import('./Understand'));

type View = TopicId | 'saved' | 'understand';

interface TipsProps extends PopupProps {
  readonly go: (tab: Tab, errand?: Errand) => void;
}

/** Today's tip, then topics, saved tips and Understand; a search over all of it. */
export function Tips({ now, keepsakes, acts, go }: TipsProps) {
  const { messages, locale } = useWords();
  const words = messages.tips;
  const [view, setView] = useState<View>();
  const [left, setLeft] = useState<View>();
  const [query, setQuery] = useState('');
  const help: TipHelp = { saved: keepsakes.savedTips, acts, go };
  const back = () => {
    setLeft(view);
    setView(undefined);
  };

  if (view === 'understand') {
    return (
      <Under title={words.understand} onBack={back}>
        <Understand />
      </Under>
    );
  }
  if (view === 'saved') {
    const saved = TIPS.filter(({ id }) => keepsakes.savedTips.includes(id));
    return (
      <Under title={words.savedTips} onBack={back}>
        {saved.length === 0 && <p className="hint">{words.savedEmpty}</p>}
        {saved.map((tip) => (
          <TipCard key={tip.id} tip={tip} help={help} />
        ))}
      </Under>
    );
  }
  if (view !== undefined) {
    return (
      <Under title={TOPICS.find(({ id }) => id === view)?.title ?? ''} onBack={back}>
        {tipsOf(view).map((tip) => (
          <TipCard key={tip.id} tip={tip} help={help} />
        ))}
      </Under>
    );
  }

  const rows: readonly { id: View; title: string; note: string }[] = [
    { id: 'understand', title: words.understand, note: words.understandHint },
    { id: 'saved', title: words.savedTips, note: plural(words.count, keepsakes.savedTips.length, locale) },
    ...TOPICS.map(({ id, title }) => ({
      id,
      title,
      note: plural(words.count, tipsOf(id).length, locale),
    })),
  ];
  return (
    <>
      {query === '' && <TipCard tip={tipOfTheDay(new Date(now))} help={help} label={words.today} />}
      <input
        type="search"
        className="field"
        placeholder={words.search}
        aria-label={words.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {query === '' ? (
        <nav aria-label={words.topics}>
          <Topics topics={rows} onOpen={setView} left={left} />
        </nav>
      ) : (
        // Its own, so that the search field keeps the focus while the results are read.
        <Suspense fallback={null}>
          <Found query={query} help={help} />
        </Suspense>
      )}
    </>
  );
}

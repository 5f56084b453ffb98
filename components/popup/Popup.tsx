import { lazy, Suspense, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { Tabs } from '../Tabs';
import { useWords } from '../words';
import { Header } from './Header';
import { type PopupProps, TABS, type Tab } from './props';
import { Tips } from './tips/Tips';

const Practice = lazy(() => import('./practice/Practice'));
const Write = lazy(() => import('./write/Write'));
const Insights = lazy(() => import('./insights/Insights'));
const Support = lazy(() => import('./support/Support'));

/** What "Try it" and a card hand to another part. */
export interface Errand {
  readonly parts?: BuilderParts;
  readonly template?: string;
  readonly view?: 'builder' | 'reflection';
}

/** The panel behind the toolbar's button. Only the first part is read when it opens. */
export function Popup(props: PopupProps) {
  const { messages, locale } = useWords();
  const words = messages.popup;
  const [tab, setTab] = useState<Tab>(props.tab ?? (props.parts ? 'write' : 'tips'));
  const [errand, setErrand] = useState<Errand>(props.parts ? { parts: props.parts, view: 'builder' } : {});
  const go = (to: Tab, with_: Errand = {}) => {
    setErrand(with_);
    setTab(to);
  };

  return (
    <div className="popup">
      <Header {...props} />
      <Tabs
        label={words.tabs.label}
        tabs={TABS.map((name) => ({ name, word: words.tabs[name] }))}
        current={tab}
        onChoose={(name) => name !== tab && go(name)}
      >
        <Suspense fallback={<p className="hint popup-loading">{words.loading}</p>}>
          {tab === 'tips' && <Tips {...props} go={go} />}
          {tab === 'practice' && <Practice {...props} go={go} />}
          {tab === 'write' && <Write {...props} errand={errand} />}
          {tab === 'insights' && <Insights {...props} errand={errand} />}
          {tab === 'support' && <Support {...props} />}
        </Suspense>
        {locale !== 'en' && <p className="hint popup-english">{words.englishOnly}</p>}
      </Tabs>
      <footer className="popup-foot">
        <span>{props.openKeys !== undefined && fill(words.shortcut, { keys: props.openKeys })}</span>
        <button type="button" className="link" onClick={props.acts.openOptions}>
          {words.options}
        </button>
      </footer>
    </div>
  );
}

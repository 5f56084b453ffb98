import { useState } from 'react';
import { useCard } from './context';
import { More } from './More';
import { Reasons } from './Reasons';
import { Report } from './Report';

type Panel = 'none' | 'more' | 'reasons' | 'report';

/** The ways out that change nothing, and what is behind More. */
export function Footer() {
  const { flag, messages, otherReasons = [], onKeep, onLeavePhrase, act } = useCard();
  const [panel, setPanel] = useState<Panel>('none');
  const words = messages.card;
  const toggle = (which: Panel) => act(() => setPanel(panel === which ? 'none' : which));

  if (panel === 'report') return <Report onBack={() => setPanel('none')} />;
  return (
    <footer className="card-foot">
      {flag.kind === 'mind-reading' && otherReasons.length > 0 && (
        <button
          type="button"
          className="card-link card-reasons-link"
          aria-expanded={panel === 'reasons'}
          onClick={toggle('reasons')}
        >
          {words.otherReasons}
        </button>
      )}
      {panel === 'reasons' && <Reasons reasons={otherReasons} />}
      <div className="card-verbs">
        <button type="button" className="card-verb" onClick={act(onKeep)}>
          {words.keep}
        </button>
        <button
          type="button"
          className="card-verb"
          title={words.leavePhraseHelp}
          onClick={act(onLeavePhrase)}
        >
          {words.leavePhrase}
        </button>
        <button
          type="button"
          className="card-verb card-more"
          aria-expanded={panel === 'more'}
          onClick={toggle('more')}
        >
          {words.more}
          <span className="chip-arrow" aria-hidden="true" />
        </button>
      </div>
      {panel === 'more' && <More onReport={() => setPanel('report')} />}
    </footer>
  );
}

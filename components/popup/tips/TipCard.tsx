import { fill } from '@/lib/i18n/fill';
import { toggled } from '@/lib/keepsakes';
import type { Tip, TryIt } from '@/lib/tips';
import { useWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupActs, Tab } from '../props';

/** What a tip needs to be saved and tried. */
export interface TipHelp {
  readonly saved: readonly string[];
  readonly acts: PopupActs;
  readonly go: (tab: Tab, errand?: Errand) => void;
}

/** Where "Try it" leads. */
function errandOf(tryIt: TryIt): readonly [Tab, Errand] {
  if (tryIt === 'practice') return ['practice', {}];
  if (tryIt === 'builder') return ['write', { view: 'builder' }];
  if (tryIt === 'reflection') return ['insights', { view: 'reflection' }];
  return ['write', { template: tryIt.slice('template:'.length) }];
}

/** One piece of advice: what, for example, where from, and a way to try it. */
export function TipCard({
  tip,
  help,
  label,
}: {
  readonly tip: Tip;
  readonly help: TipHelp;
  readonly label?: string;
}) {
  const words = useWords().messages.tips;
  const saved = help.saved.includes(tip.id);
  return (
    <article className={label === undefined ? 'tip' : 'tip tip-today'}>
      {label !== undefined && <p className="tip-label">{label}</p>}
      <h2 className="tip-title">{tip.title}</h2>
      <p>{tip.body}</p>
      <blockquote className="said">
        <span className="unseen">{words.example}: </span>
        {tip.example}
      </blockquote>
      <p className="source">{fill(words.source, { source: tip.source })}</p>
      <div className="acts">
        <button type="button" className="button" onClick={() => help.go(...errandOf(tip.tryIt))}>
          {words.tryIt}
        </button>
        <button
          type="button"
          className="link"
          aria-pressed={saved}
          onClick={() => help.acts.changeKeepsakes({ savedTips: toggled(help.saved, tip.id) })}
        >
          {saved ? words.saved : words.save}
        </button>
      </div>
    </article>
  );
}

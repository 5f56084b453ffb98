import { COMMANDS } from '@/lib/messages';
import { usePageWords } from '../page-words';
import type { OptionsProps } from './props';

/** The keys that work on a page, and the way to the browser's own page for them. */
export function KeyOptions({ keys, acts }: OptionsProps) {
  const words = usePageWords().options;
  return (
    <>
      <dl className="keys">
        {COMMANDS.map((command) => (
          <div key={command} className="option">
            <dt>{words.keyOf[command]}</dt>
            <dd>{keys[command] === '' ? words.keyNone : <kbd>{keys[command]}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{words.keysHint}</p>
      <button type="button" className="button" onClick={acts.openShortcuts}>
        {words.keysChange}
      </button>
    </>
  );
}

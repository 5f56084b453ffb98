import { useState } from 'react';
import { fill, plural } from '@/lib/i18n/fill';
import { usePageWords } from '../page-words';
import { Sure } from '../Sure';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { Exchange } from './Exchange';
import { type OptionsProps, PARTS } from './props';
import { Row } from './Row';

/** All that is stored, as it is; export and import; erase and reset. */
export function DataOptions(props: OptionsProps) {
  const { settings, policy, acts } = props;
  const set = policy.insights === false;
  const { locale } = useWords();
  const words = usePageWords().options;
  const [said, say] = useState('');
  return (
    <>
      <Row label={words.insights} hint={set ? words.policySet : words.insightsHint}>
        {({ id, describedBy }) => (
          <Switch
            id={id}
            aria-describedby={describedBy}
            checked={!set && settings.insights}
            disabled={set}
            onSwitch={(insights) => acts.changeSettings({ insights })}
          />
        )}
      </Row>
      <h3>{words.stored}</h3>
      <p className="hint">{words.storedHint}</p>
      {PARTS.map((part) => {
        const text = JSON.stringify(props[part], null, 2);
        return (
          <details key={part} className="stored">
            <summary>
              {words.parts[part]}{' '}
              <span className="hint">
                {plural(words.storedSize, new TextEncoder().encode(text).length, locale)}
              </span>
            </summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
            <pre tabIndex={0}>{text}</pre>
            <Sure
              word={words.erase}
              name={fill(words.eraseNamed, { name: words.parts[part] })}
              className="link"
              ask={words.eraseSure}
              yes={words.erase}
              no={words.resetNo}
              onYes={() => acts.erase([part])}
            />
          </details>
        );
      })}
      <Exchange {...props} />
      <div className="option option-tall">
        <Sure
          word={words.reset}
          className="button"
          ask={words.resetSure}
          yes={words.resetYes}
          no={words.resetNo}
          onYes={() => {
            acts.erase(PARTS);
            say(words.resetDone);
          }}
        />
        <p className="hint" role="status">
          {said}
        </p>
      </div>
    </>
  );
}

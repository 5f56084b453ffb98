import { fill } from '@/lib/i18n/fill';
import { REQUIRED_SITES } from '@/lib/sites';
import { usePageWords } from '../page-words';
import { PolicyMark } from './PolicyMark';
import type { OptionsProps } from './props';
import { hostOfPattern, siteName } from './site-name';
import { WordList } from './WordList';

/** Where nudges are on, where they were switched off, and what was added. */
export function SiteOptions({ settings, policy, addedSites, acts }: OptionsProps) {
  const words = usePageWords().options;
  return (
    <>
      <p className="hint">{words.sitesHint}</p>
      <ul className="site-names">
        {REQUIRED_SITES.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <h3>{words.otherSites}</h3>
      {addedSites.length === 0 && <p className="hint">{words.otherSitesNone}</p>}
      <ul className="word-list">
        {addedSites.map((pattern) => (
          <li key={pattern}>
            <span>{hostOfPattern(pattern)}</span>
            <button
              type="button"
              className="link"
              aria-label={fill(words.removeNamed, { name: hostOfPattern(pattern) })}
              onClick={() => acts.removeSite(pattern)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.sitesOff}</h3>
      {policy.sitesOff !== undefined && (
        <ul className="word-list">
          {policy.sitesOff.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <PolicyMark />
            </li>
          ))}
        </ul>
      )}
      <WordList
        label={words.sitesOff}
        words={settings.sitesOff}
        none={words.sitesOffNone}
        placeholder={words.sitePlaceholder}
        tidy={siteName}
        bad={words.badSite}
        removeWord={words.turnOn}
        onChange={(sitesOff) => acts.changeSettings({ sitesOff })}
      />
    </>
  );
}

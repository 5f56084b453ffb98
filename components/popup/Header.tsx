import { useId } from 'react';
import { fill } from '@/lib/i18n/fill';
import { PAUSE_ONE_HOUR } from '@/lib/settings';
import { Logo } from '../Logo';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { endOfToday, lineOf } from './line';
import type { PopupProps } from './props';

/** Name, one switch, one line of what is happening here; below, the site and the pause. */
export function Header({ settings, sitesSet = [], place, now, acts }: PopupProps) {
  const words = useWords();
  const { popup } = words.messages;
  const paused = settings.pausedUntil > now;
  const { changeSettings } = acts;
  const set = place.state === 'on' && sitesSet.includes(place.host);
  const line = set ? fill(popup.line.setHere, { host: place.host }) : lineOf(settings, place, now, words);
  return (
    <header className="popup-head">
      <div className="popup-name">
        <Logo />
        <h1>{popup.title}</h1>
        <Switch
          aria-label={popup.nudges}
          checked={settings.nudges}
          onSwitch={(nudges) => changeSettings({ nudges })}
        />
      </div>
      {place.state === 'on' && place.nudges.length > 0 ? (
        <details className="popup-line popup-nudges">
          <summary>{line}</summary>
          <ol>
            {place.nudges.map(({ quote, effect }) => (
              <li key={quote}>
                <q className="own-words">{quote}</q> {effect}
              </li>
            ))}
          </ol>
        </details>
      ) : (
        <p className="popup-line">{line}</p>
      )}
      <div className="popup-switches">
        <Site settings={settings} place={place} acts={acts} set={set} />
        {settings.nudges && (
          <fieldset className="popup-pause">
            <legend className="unseen">{popup.pause}</legend>
            <span aria-hidden="true">{popup.pause}</span>
            {paused ? (
              <button type="button" className="link" onClick={() => changeSettings({ pausedUntil: 0 })}>
                {popup.resume}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  className="link"
                  onClick={() => changeSettings({ pausedUntil: now + PAUSE_ONE_HOUR })}
                >
                  {popup.pauseHour}
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => changeSettings({ pausedUntil: endOfToday(now) })}
                >
                  {popup.pauseToday}
                </button>
              </>
            )}
          </fieldset>
        )}
      </div>
    </header>
  );
}

interface SiteProps extends Pick<PopupProps, 'settings' | 'place' | 'acts'> {
  /** Switched off by an organization. */
  readonly set: boolean;
}

function Site({ settings, place, acts, set }: SiteProps) {
  const { popup } = useWords().messages;
  const id = useId();
  if (place.state === 'beyond') return <span />;
  const { host } = place;
  if (place.state === 'available') {
    return (
      <button type="button" className="button" onClick={acts.allowSite}>
        {fill(popup.allowSite, { host })}
      </button>
    );
  }
  return (
    <label className="popup-site" htmlFor={id}>
      <Switch
        id={id}
        checked={!settings.sitesOff.includes(host)}
        disabled={set || !settings.nudges}
        onSwitch={(on) => acts.switchSite(host, on)}
      />
      <span>{fill(popup.siteSwitch, { host })}</span>
    </label>
  );
}

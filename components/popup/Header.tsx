import { useId, useState } from 'react';
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
        <p className="popup-line" role="status">
          {line}
        </p>
      )}
      <div className="popup-switches">
        <Site settings={settings} place={place} acts={acts} set={set} />
        {settings.nudges && <Pause settings={settings} now={now} acts={acts} />}
      </div>
    </header>
  );
}

/** Rest for a while, or the end of it. The button that takes the place of one that was pressed takes its focus. */
function Pause({ settings, now, acts }: Pick<PopupProps, 'settings' | 'now' | 'acts'>) {
  const { popup } = useWords().messages;
  const [pressed, setPressed] = useState(false);
  const button = (word: string, pausedUntil: number, first: boolean) => (
    <button
      type="button"
      className="link"
      // biome-ignore lint/a11y/noAutofocus: only where the button that had the focus has just gone
      autoFocus={first && pressed}
      onClick={() => {
        setPressed(true);
        acts.changeSettings({ pausedUntil });
      }}
    >
      {word}
    </button>
  );
  return (
    <fieldset className="popup-pause">
      <legend className="unseen">{popup.pause}</legend>
      <span aria-hidden="true">{popup.pause}</span>
      {settings.pausedUntil > now ? (
        <span key="paused">{button(popup.resume, 0, true)}</span>
      ) : (
        <span key="on" className="popup-pause">
          {button(popup.pauseHour, now + PAUSE_ONE_HOUR, true)}
          {button(popup.pauseToday, endOfToday(now), false)}
        </span>
      )}
    </fieldset>
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

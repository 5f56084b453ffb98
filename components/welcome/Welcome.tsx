import { REQUIRED_SITES } from '@/lib/sites';
import { Logo } from '../Logo';
import { Live, type LiveProps } from '../live/Live';
import { hostOfPattern } from '../options/site-name';
import { usePageWords } from '../page-words';
import { Switch } from '../Switch';

export interface WelcomeProps extends Pick<LiveProps, 'theme' | 'analyze' | 'offer' | 'onCopy'> {
  /** Host names that are switched off. */
  readonly sitesOff: readonly string[];
  readonly onSitesOff: (sitesOff: string[]) => void;
  readonly onOptions: () => void;
}

/** The page at install: try it, choose sites, and where the words go. */
export function Welcome(props: WelcomeProps) {
  const words = usePageWords().welcome;
  return (
    <div className="welcome">
      <header>
        <Logo />
        <h1>{words.title}</h1>
        <p className="welcome-lead">{words.lead}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{words.try}</h2>
          <p className="hint">{words.tryHint}</p>
          <Live {...props} label={words.try} first={words.sample} pause={300} />
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{words.privacy}</h2>
          <ul className="welcome-lines">
            {Object.values(words.privacyLines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="sites">
          <h2 id="sites">{words.sites}</h2>
          <p className="hint">{words.sitesHint}</p>
          <Sites {...props} />
        </section>
        <section>
          <p>{words.pin}</p>
          <p className="hint">{words.language}</p>
          <button type="button" className="button" onClick={props.onOptions}>
            {words.options}
          </button>
        </section>
      </main>
    </div>
  );
}

function Sites({ sitesOff, onSitesOff }: WelcomeProps) {
  return (
    <ul className="welcome-sites">
      {REQUIRED_SITES.map(({ name, matches }) => {
        const hosts = matches.map(hostOfPattern);
        const others = sitesOff.filter((host) => !hosts.includes(host));
        return (
          <li key={name}>
            <Switch
              aria-label={name}
              checked={!hosts.some((host) => sitesOff.includes(host))}
              onSwitch={(on) => onSitesOff(on ? others : [...others, ...hosts])}
            />
            <span aria-hidden="true">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { cardWords } from '@/lib/i18n/cards';
import type { Locale } from '@/lib/i18n/messages';
import { Card } from '../card/Card';
import { Options } from '../options/Options';
import { Popup } from '../popup/Popup';
import { Welcome } from '../welcome/Welcome';
import { useWords } from '../words';
import { cards } from './cards';
import { managedOptions, options } from './pages';
import { popupActs, popups } from './popups';

interface GalleryProps {
  readonly theme: 'light' | 'dark';
  /** Exactly one state, as a page of its own. Default: all of them, side by side. */
  readonly state?: string | undefined;
}

/** Every component in all of its states, to be looked at and measured; never shipped. */
export function Gallery({ theme, state }: GalleryProps) {
  const states = statesIn(theme, useWords().locale);
  const only = state === undefined ? undefined : states[state];
  if (only !== undefined) return <div data-states={JSON.stringify(Object.keys(states))}>{only}</div>;
  return (
    <div className="gallery" data-states={JSON.stringify(Object.keys(states))}>
      {Object.entries(states).map(([name, drawn]) => (
        <section key={name} aria-label={name} className={name.startsWith('popup') ? 'gallery-popup' : ''}>
          {drawn}
        </section>
      ))}
    </div>
  );
}

function statesIn(theme: 'light' | 'dark', locale: Locale): Readonly<Record<string, ReactNode>> {
  const card = Object.entries(cards).map(([name, props]) => [
    `card ${name}`,
    <main key={name}>
      <h1 className="unseen">{name}</h1>
      <Card {...props} theme={theme} messages={cardWords(locale)} locale={locale} trusts={() => true} />
    </main>,
  ]);
  const popup = Object.entries(popups).map(([name, props]) => [
    name,
    <Popup key={name} {...props} theme={theme} />,
  ]);
  return Object.fromEntries([
    ...card,
    ...popup,
    ['options', <Options key="options" {...options} />],
    ['options managed', <Options key="managed" {...managedOptions} />],
    [
      'welcome',
      <Welcome
        key="welcome"
        theme={theme}
        sitesOff={['www.reddit.com']}
        analyze={popupActs.analyze}
        offer={popupActs.offer}
        onCopy={() => {}}
        onSitesOff={() => {}}
        onOptions={() => {}}
      />,
    ],
  ]);
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { type PopupActs, type PopupProps, TABS } from '@/components/popup/props';
import { NO_INSIGHTS } from '@/lib/insights';
import { underPolicy } from '@/lib/policy';
import { engine, handedParts } from '../pages/engine';
import { themeOf } from '../pages/look';
import { mount } from '../pages/mount';
import { type Stored, stores } from '../pages/stored';
import { readPolicy } from '../shared/policy';
import '@/components/popup/popup.css';
import { type Front, readFront } from './place';

const COMMAND = 'open-card';
const front = readFront();
const commands = browser.commands?.getAll() ?? Promise.resolve([]);

let origin: string | undefined;

const acts: PopupActs = {
  changeSettings: (part) => void stores.settings.change(() => part),
  switchSite: (host, on) =>
    void stores.settings.change(({ sitesOff }) => {
      const others = sitesOff.filter((site) => site !== host);
      return { sitesOff: on ? others : [...others, host] };
    }),
  changeKeepsakes: (part) => void stores.keepsakes.change(() => part),
  // Asked for within the click itself: browsers refuse a request that comes later.
  allowSite: () => {
    if (origin === undefined) return;
    void browser.permissions.request({ origins: [origin] }).then((given) => given && location.reload());
  },
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  ...engine,
  copy: (text) => navigator.clipboard.writeText(text),
  insert: async (text) => {
    const { tabId } = await front;
    if (tabId === undefined) return false;
    try {
      return (await browser.tabs.sendMessage(tabId, { type: 'insert', text })) === true;
    } catch {
      // No script of ours listens there: nobody wrote in that tab.
      return false;
    }
  },
  eraseInsights: () => void stores.insights.change(() => NO_INSIGHTS),
};

/** The moment, renewed each half minute so that "paused until" ends by itself. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What is happening on the page, asked again each second while the popup is open. */
function usePlace(first: Front): PopupProps['place'] {
  const [place, setPlace] = useState(first.place);
  useEffect(() => {
    const timer = setInterval(() => void readFront().then((found) => setPlace(found.place)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return place;
}

type Known = Pick<PopupProps, 'openKeys' | 'tab' | 'parts'>;

/** A command's keys and the address of the tab are asked for once, before the first paint. */
async function know(): Promise<Known> {
  const [found, all, parts] = await Promise.all([front, commands, handedParts()]);
  origin = found.origin;
  const openKeys = all.find(({ name }) => name === COMMAND)?.shortcut;
  const tab = TABS.find((name) => `#${name}` === location.hash);
  return {
    ...(openKeys ? { openKeys } : {}),
    ...(tab ? { tab } : {}),
    ...(parts ? { parts } : {}),
  };
}

/** ISO 3166 code of the browser's own region, where it names one: "en-AU" → "AU". */
const country = new Intl.Locale(navigator.language).region;

const page = Promise.all([front, know(), readPolicy()]).then(([first, known, policy]) => (stored: Stored) => {
  const now = useNow();
  const place = usePlace(first);
  return (
    <Popup
      {...stored}
      settings={underPolicy(stored.settings, policy)}
      {...(policy.sitesOff ? { sitesSet: policy.sitesOff } : {})}
      {...known}
      {...(country ? { country } : {})}
      place={place}
      theme={themeOf(stored.settings)}
      now={now}
      acts={acts}
    />
  );
});

void mount(page);

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { type PopupActs, type PopupProps, TABS } from '@/components/popup/props';
import { NO_INSIGHTS } from '@/lib/insights';
import { mount } from '../pages/mount';
import { change, type Stored } from '../pages/stored';
import '@/components/popup/popup.css';
import { readFront } from './place';

const COMMAND = 'open-card';
const front = readFront();
const commands = browser.commands?.getAll() ?? Promise.resolve([]);

let origin: string | undefined;

const acts: PopupActs = {
  changeSettings: (part) => void change('settings', part),
  changeKeepsakes: (part) => void change('keepsakes', part),
  // Asked for within the click itself: browsers refuse a request that comes later.
  allowSite: () => {
    if (origin === undefined) return;
    void browser.permissions.request({ origins: [origin] }).then((given) => given && location.reload());
  },
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  analyze: async (draft) => (await import('@/lib/analyze')).analyze(draft),
  offer: async (draft, flag) => (await import('@/lib/rewrite')).rewritesFor(draft, flag),
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
  eraseInsights: () => void change('insights', NO_INSIGHTS),
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

type Known = Pick<PopupProps, 'place' | 'openKeys' | 'tab'>;

/** A command's keys and the address of the tab are asked for once, before the first paint. */
async function know(): Promise<Known> {
  const [{ place, ...found }, all] = await Promise.all([front, commands]);
  origin = found.origin;
  const openKeys = all.find(({ name }) => name === COMMAND)?.shortcut;
  const tab = TABS.find((name) => `#${name}` === location.hash);
  return { place, ...(openKeys ? { openKeys } : {}), ...(tab ? { tab } : {}) };
}

/** ISO 3166 code of the browser's own region, where it names one: "en-AU" → "AU". */
const country = new Intl.Locale(navigator.language).region;

void know().then((known) =>
  mount((stored: Stored) => {
    const now = useNow();
    return <Popup {...stored} {...known} {...(country ? { country } : {})} now={now} acts={acts} />;
  }),
);

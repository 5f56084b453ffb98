import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/Options';
import type { OptionsActs, OptionsProps } from '@/components/options/props';
import { PageWordsContext } from '@/components/page-words';
import { loadPages } from '@/lib/i18n/load';
import { COMMANDS } from '@/lib/messages';
import { readExamples } from '../pages/engine';
import { pageLocale } from '../pages/look';
import { mount } from '../pages/mount';
import { type Stored, stores } from '../pages/stored';
import { readPolicy } from '../shared/policy';
import '@/components/options/options.css';

/** Chromium opens its page for shortcuts at this address; Firefox by a call of its own. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

const acts: OptionsActs = {
  changeSettings: (part) => void stores.settings.change(() => part),
  changeKeepsakes: (part) => void stores.keepsakes.change(() => part),
  removeSite: (pattern) => void browser.permissions.remove({ origins: [pattern] }),
  openShortcuts: () => {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    void (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: SHORTCUTS }));
  },
  saveFile: (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  erase: (parts) => void browser.storage.local.remove([...parts]),
};

/** Sites that were added beyond those of the manifest's own list, as match patterns. */
async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []);
  return origins.filter((origin) => !own?.includes(origin));
}

async function readKeys(): Promise<OptionsProps['keys']> {
  const all = (await browser.commands?.getAll()) ?? [];
  const keyOf = (command: string) => all.find(({ name }) => name === command)?.shortcut ?? '';
  return Object.fromEntries(COMMANDS.map((command) => [command, keyOf(command)])) as OptionsProps['keys'];
}

function useAddedSites(first: readonly string[]): readonly string[] {
  const [sites, setSites] = useState(first);
  useEffect(() => {
    const look = () => void addedSites().then(setSites);
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

const examples = readExamples();

async function open(): Promise<void> {
  const [first, keys, words, policy] = await Promise.all([
    addedSites(),
    readKeys(),
    loadPages(pageLocale()),
    readPolicy(),
  ]);
  document.title = words.options.title;
  const known = { keys, policy, examples, acts };
  await mount((stored: Stored) => (
    <PageWordsContext value={words}>
      <Options {...stored} {...known} addedSites={useAddedSites(first)} />
    </PageWordsContext>
  ));
}

void open();

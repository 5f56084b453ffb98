import { browser } from 'wxt/browser';
import { PageWordsContext } from '@/components/page-words';
import { Welcome } from '@/components/welcome/Welcome';
import { loadPages } from '@/lib/i18n/load';
import { engine } from '../pages/engine';
import { pageLocale, themeOf } from '../pages/look';
import { mount } from '../pages/mount';
import { type Stored, stores } from '../pages/stored';
import '@/components/welcome/welcome.css';

void loadPages(pageLocale()).then((words) =>
  mount(({ settings }: Stored) => (
    <PageWordsContext value={words}>
      <Welcome
        {...engine}
        theme={themeOf(settings)}
        sitesOff={settings.sitesOff}
        onSitesOff={(sitesOff) => void stores.settings.change(() => ({ sitesOff }))}
        onCopy={(text) => void navigator.clipboard.writeText(text)}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </PageWordsContext>
  )),
);

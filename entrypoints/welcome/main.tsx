import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/Welcome';
import { engine } from '../pages/engine';
import { themeOf } from '../pages/look';
import { mount } from '../pages/mount';
import { change, type Stored } from '../pages/stored';
import '@/components/welcome/welcome.css';

void mount(({ settings }: Stored) => (
  <Welcome
    {...engine}
    theme={themeOf(settings)}
    sitesOff={settings.sitesOff}
    onSitesOff={(sitesOff) => void change('settings', { sitesOff })}
    onCopy={(text) => void navigator.clipboard.writeText(text)}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />
));

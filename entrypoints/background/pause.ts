import { browser } from 'wxt/browser';
import { settingsStore } from '../shared/settings-store';
import { refreshBadge } from './badge';
import { currentSettings, tellPages } from './settings';

const ALARM = 'pause-over';

/** Sets the one alarm to the end of the pause, or to nothing. */
async function setAlarm(pausedUntil: number): Promise<void> {
  if (pausedUntil > Date.now()) await browser.alarms.create(ALARM, { when: pausedUntil });
  else await browser.alarms.clear(ALARM);
}

/** A pause ends by itself: what is stored is its end. The alarm only brings badge and open pages up to date. */
export function endPauses(): void {
  settingsStore.onChange(({ pausedUntil }) => void setAlarm(pausedUntil));
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    await Promise.all([refreshBadge(), currentSettings().then(tellPages)]);
  });
  void currentSettings().then(({ pausedUntil }) => setAlarm(pausedUntil));
}

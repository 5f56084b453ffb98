import { browser } from 'wxt/browser';

/** Opens the welcome page once, at install; never at an update. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

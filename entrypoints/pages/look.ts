import { browser } from 'wxt/browser';
import { type Locale, localeFor } from '@/lib/i18n/messages';
import type { Settings } from '@/lib/settings';

/** Puts theme, text size and language on the page, before anything is drawn and at each change. */
export function applyLook({ theme, textSize }: Settings): void {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  root.style.setProperty('--text-size', String(textSize / 100));
  root.lang = pageLocale();
}

/** The locale of the interface, from the browser's own language. */
export function pageLocale(): Locale {
  return localeFor(browser.i18n.getUILanguage());
}

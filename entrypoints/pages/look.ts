import { browser } from 'wxt/browser';
import { type Locale, localeFor } from '@/lib/i18n/messages';
import type { Settings } from '@/lib/settings';

/** Light or dark, as the person or else the system asks. */
export function themeOf({ theme }: Settings): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts theme, text size and language on the page, before anything is drawn and at each change. */
export function applyLook(settings: Settings): void {
  const root = document.documentElement;
  root.dataset.theme = themeOf(settings);
  root.style.setProperty('--text-size', String(settings.textSize / 100));
  root.lang = pageLocale();
}

/** The locale of the interface, from the browser's own language. */
export function pageLocale(): Locale {
  return localeFor(browser.i18n.getUILanguage());
}

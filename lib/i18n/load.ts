import { en } from './en';
import type { Locale, Messages } from './messages';
import { type Translations, translated } from './translation';

/** One file a language, read only when it is wanted. */
const READERS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Translations>>> = {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  'pt-BR': async () => (await import('./pt-BR')).ptBR,
};

/** The table of a locale; English, which is at hand, where a word is not translated yet. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? en : translated(en, await READERS[locale]());
}

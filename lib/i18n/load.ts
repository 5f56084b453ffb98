import { everyday } from './en/everyday';
import type { Everyday, Locale, More, Pages } from './messages';
import { type Translations, translated } from './translation';

/** One file a language, read only when it is wanted. */
const READERS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Translations>>> = {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  'pt-BR': async () => (await import('./pt-BR')).ptBR,
};

/** The words of the popup's first view; English, which is at hand, where one is not translated yet. */
export async function loadEveryday(locale: Locale): Promise<Everyday> {
  return locale === 'en' ? everyday : translated(everyday, await READERS[locale]());
}

/** The words of the card, the kinds and the popup's other parts, likewise. */
export async function loadMore(locale: Locale): Promise<More> {
  const { more } = await import('./en/more');
  return locale === 'en' ? more : translated(more, await READERS[locale]());
}

/** The words of options and welcome, likewise. */
export async function loadPages(locale: Locale): Promise<Pages> {
  const { pages } = await import('./en/pages');
  return locale === 'en' ? pages : translated(pages, await READERS[locale]());
}

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Locale, Messages } from './messages';
import { ptBR } from './pt-BR';
import { type Translations, translated } from './translation';

/** Every language but English, which the others are laid over. */
export const TRANSLATIONS: Readonly<Record<Exclude<Locale, 'en'>, Translations>> = {
  es,
  fr,
  de,
  'pt-BR': ptBR,
};

/** Every word of the interface in a language; English where a word is not translated yet. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : translated(en, TRANSLATIONS[locale]);
}

import type { en } from './en';

/** Every word of the interface, by area. English is the table that the other locales answer to. */
export type Messages = typeof en;

/** Why words can be copied and not be replaced where they stand. */
export type CopyReason = keyof Messages['card']['copyOnly'];

/** The areas of what the popup shows first. */
export type Everyday = Pick<Messages, 'popup' | 'tips'>;

/** The areas of the card, the kinds and the popup's other parts. */
export type More = Pick<Messages, 'card' | 'kinds' | 'practice' | 'write' | 'insights' | 'support'>;

/** The areas of the pages that are opened once in a while. */
export type Pages = Pick<Messages, 'options' | 'welcome'>;

/** The languages of the interface. What is analyzed is English in all of them. */
export const LOCALES = ['en', 'es', 'fr', 'de', 'pt-BR'] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale of the interface that fits a browser's language tag best: `pt-PT` → `pt-BR`, unknown → `en`. */
export function localeFor(languageTag: string): Locale {
  const language = languageTag.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale.split('-')[0] === language) ?? 'en';
}

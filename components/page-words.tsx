import { createContext, useContext } from 'react';
import { pages } from '@/lib/i18n/en/pages';
import type { Pages } from '@/lib/i18n/messages';

export const PageWordsContext = createContext<Pages>(pages);

/** The words of options and welcome, which the popup does without. */
export const usePageWords = (): Pages => useContext(PageWordsContext);

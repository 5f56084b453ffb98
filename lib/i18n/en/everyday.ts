import { card } from './card';
import { kinds } from './kinds';
import { popup } from './popup';
import { tips } from './tips';

/** The words of the card and of what the popup shows first: read whenever it opens, so they are kept few. */
export const everyday = { card, kinds, popup, tips };

import { popup } from './popup';
import { tips } from './tips';

/** The words of what the popup shows first: read whenever it opens, so they are kept few. */
export const everyday = { popup, tips };

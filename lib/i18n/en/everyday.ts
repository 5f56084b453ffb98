import { card } from './card';
import { insights } from './insights';
import { kinds } from './kinds';
import { popup } from './popup';
import { practice } from './practice';
import { support } from './support';
import { tips } from './tips';
import { write } from './write';

/** The words that popup and card speak with: at hand whenever one of them opens, so it is kept small. */
export const everyday = { card, kinds, popup, tips, practice, write, insights, support };

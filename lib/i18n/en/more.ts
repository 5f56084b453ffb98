import { card } from './card';
import { insights } from './insights';
import { kinds } from './kinds';
import { practice } from './practice';
import { support } from './support';
import { write } from './write';

/** The words of the card, the kinds and the popup's other parts, read with the first of them. */
export const more = { card, kinds, practice, write, insights, support };

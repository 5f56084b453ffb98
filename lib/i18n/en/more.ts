import { card } from './card';
import { insights } from './insights';
import { practice } from './practice';
import { support } from './support';
import { write } from './write';

/** The words of the card and of the popup's other parts, read with the first of them. */
export const more = { card, practice, write, insights, support };

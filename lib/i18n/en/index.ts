import { card } from './card';
import { kinds } from './kinds';
import { popup } from './popup';
import { tips } from './tips';

export const en = { card, kinds, popup, tips };

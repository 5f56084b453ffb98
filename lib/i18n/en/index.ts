import { card } from './card';
import { kinds } from './kinds';

export const en = { card, kinds };

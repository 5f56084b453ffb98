import { card } from './card';
import { kinds } from './kinds';

export const fr = { card, kinds };

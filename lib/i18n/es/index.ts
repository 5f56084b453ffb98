import { card } from './card';
import { kinds } from './kinds';

export const es = { card, kinds };

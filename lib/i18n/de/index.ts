import { card } from './card';
import { kinds } from './kinds';

export const de = { card, kinds };

import { card } from './card';
import { kinds } from './kinds';

export const ptBR = { card, kinds };

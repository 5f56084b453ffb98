import { card } from './card';
import { insights } from './insights';
import { kinds } from './kinds';
import { options } from './options';
import { popup } from './popup';
import { practice } from './practice';
import { support } from './support';
import { tips } from './tips';
import { welcome } from './welcome';
import { write } from './write';

export const fr = { card, kinds, popup, tips, practice, write, insights, support, options, welcome };

import { options } from './options';
import { welcome } from './welcome';

/** The words of the pages that are opened once in a while. */
export const pages = { options, welcome };

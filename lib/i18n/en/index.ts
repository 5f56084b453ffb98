import { everyday } from './everyday';
import { more } from './more';
import { pages } from './pages';

export const en = { ...everyday, ...more, ...pages };

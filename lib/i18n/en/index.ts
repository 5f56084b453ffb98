import { everyday } from './everyday';
import { pages } from './pages';

export const en = { ...everyday, ...pages };

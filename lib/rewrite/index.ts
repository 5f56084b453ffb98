import type { Flag } from '../flag';
import type { Offer, Voice } from './rewrite';

/**
 * Other ways to say one flagged clause. Pure and synchronous; called when a card opens.
 * @param draft the whole text as typed
 * @param flag one of `analyze(draft)`
 */
export function rewritesFor(_draft: string, _flag: Flag, _voice: Voice = {}): Offer {
  return { rewrites: [], builder: {} };
}

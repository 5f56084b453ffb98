import type { Engine } from '@/content/session';
import { parseAnalysis, parseOffer } from '@/lib/messages';
import type { Ask } from './ask';

/**
 * The engine in the background. An answer that makes no sense, as of another version, is none.
 * @param complain told the error, whose message may quote the draft
 */
export function remoteEngine(ask: Ask, complain: (error: unknown) => void): Engine {
  const sound = <T>(draft: string, answer: unknown, parse: (draft: string, answer: unknown) => T) => {
    if (answer === undefined) return undefined;
    try {
      return parse(draft, answer);
    } catch (error) {
      complain(error);
      return undefined;
    }
  };
  return {
    analyze: async (draft) => sound(draft, await ask({ type: 'analyze', draft }), parseAnalysis),
    offer: async (draft, { start, end }) =>
      sound(draft, await ask({ type: 'offer', draft, start, end }), parseOffer),
  };
}

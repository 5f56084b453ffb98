import type { Engine } from '@/content/session';
import { parseAnalysis, parseOffer } from '@/lib/messages';
import type { Ask } from './ask';

/** The engine in the background. */
export function remoteEngine(ask: Ask): Engine {
  return {
    async analyze(draft) {
      const answer = await ask({ type: 'analyze', draft });
      return answer === undefined ? undefined : parseAnalysis(draft, answer);
    },
    async offer(draft, { start, end }) {
      const answer = await ask({ type: 'offer', draft, start, end });
      return answer === undefined ? undefined : parseOffer(draft, answer);
    },
  };
}

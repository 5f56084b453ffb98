import type { Act } from '../read/act';
import { factsOf, told } from './facts';

/** "you promised me the concert": what was promised is what the writer was counting on. */
export function promisedIn({ verb, negative, time, rest }: Act): string | undefined {
  if (verb !== 'promise' || negative || (time !== 'past' && time !== 'perfect')) return undefined;
  const [first, second, ...more] = factsOf(rest).chunks;
  if (
    first?.kind !== 'np' ||
    !/^(?:np|gerund|other)$/.test(second?.kind ?? '') ||
    !second ||
    more.some(
      ({ kind, words }) =>
        kind !== 'time' && !(kind === 'pp' && /^(?:in|on|for|by|at)$/.test(words[0]?.low ?? '')),
    )
  )
    return undefined;
  return told([second, ...more]);
}

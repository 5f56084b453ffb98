import type { Act } from '../read/act';
import { after, lows, spoken } from '../read/words';
import { factsOf, told } from './facts';

/** "you promised me the concert": what was promised is what the writer was counting on. */
export function promisedIn({ verb, negative, time, rest }: Act): string | undefined {
  if (verb !== 'promise' || negative || (time !== 'past' && time !== 'perfect')) return undefined;
  // "you promised (me) you'd be there": it was you to be there.
  const said = /^(?:me |us )?(?:that )?you (?:'d|would) /.exec(lows(rest));
  const to = said && after(rest, /^(?:me |us )?(?:that )?you (?:'d|would) (?=\S)/);
  if (to && to.length > 1 && !to.some(({ low }) => /^(?:not|never|and|but|or)$/.test(low)))
    return `you to ${spoken(to)}`;
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

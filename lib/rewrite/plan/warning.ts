import type { Manner } from '../manner';
import type { Act } from '../read/act';
import { planFor } from './make';
import type { Plan } from './plan';

/** What may be asked for in one word. */
const ALONE = /^(?:answer|reply|respond|call|text|apologize|apologise|stay|come|help|listen|stop)$/;

/**
 * What a threat is about: what is demanded may be asked for, and what is forbidden may be feared. Neither is told as
 * if it had happened, and what would follow stays unsaid.
 */
export function planForWarning(act: Act, manner: Manner): Plan | undefined {
  if (/^(?:play|stop|try|make|remember|choose|think|watch|wait|keep|try|go|enjoy)$/.test(act.verb))
    return undefined;
  const { wish, wished, hoped, feeling, observation } = planFor({ ...act, time: 'past' }, [], manner);
  if (act.negative)
    return wish && wished && (act.rest.length > 0 || ALONE.test(act.verb))
      ? { wish, wished, ...(hoped ? { hoped } : {}), feeling, time: 'perfect', requests: [] }
      : undefined;
  if (!observation || /\bthis happened\b/.test(observation.clause)) return undefined;
  return {
    feared: observation.clause,
    feeling: /^(?:lonely|letdown|confused)$/.test(feeling) ? 'hurt' : feeling,
    time: 'habitual',
    requests: ['Can we talk before it comes to that?'],
  };
}

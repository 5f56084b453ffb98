import type { Kind } from '../../kinds';
import type { Group } from '../../vocabulary/feelings';
import type { Manner } from '../manner';
import type { Act } from '../read/act';
import { spoken, type Word } from '../read/words';
import { factsOf } from './facts';
import { argumentsOf, observe } from './grammar';
import type { Plan } from './plan';
import { topicOf, wishOf } from './wish';

/** Plans what to say about an act that no behavior is known for, from its grammar alone. */
export function planByGrammar(act: Act, circumstance: readonly Word[], manner: Manner, _kind: Kind): Plan {
  const observation = observe(act, manner.formal);
  const wish = wishOf(act);
  const { object } = argumentsOf(factsOf(act.rest).chunks);
  const feeling = groupFor(act);
  const scene = spoken(circumstance).replace(/^(?:when|whenever|wen|every time|each time|everytime)\s+/i, '');
  const told =
    observation && scene ? { ...observation, clause: `${scene} and ${observation.clause}` } : observation;
  const topic = act.negative ? undefined : topicOf(object);
  return {
    ...(told ? { observation: told } : {}),
    ...(wish && act.time !== 'habitual' ? { hoped: act.time === 'past' ? wish.dated : wish.base } : {}),
    ...(wish && act.expected === 'promised' && act.time === 'past'
      ? { counted: `you to ${wish.dated}` }
      : {}),
    ...(wish ? { wish: wish.base, wished: wish.past } : {}),
    ...(topic ? { topic } : {}),
    ...(act.negative && wish ? { question: 'What got in the way?' } : {}),
    requests: [talk(manner)],
    feeling,
    need: 'to be heard',
    time: act.time === 'now' || act.time === 'future' ? 'habitual' : act.time,
  };
}

function groupFor(act: Act): Group {
  if (act.negative) return act.time === 'past' ? 'letdown' : 'frustrated';
  return act.time === 'past' ? 'hurt' : 'frustrated';
}

/** A request for when no better one is known. */
export function talk({ formal, relationship }: Manner): string {
  if (formal) return 'Could we find ten minutes to talk about it?';
  if (relationship === 'co-parent') return 'Could we agree on how to handle this?';
  return relationship === 'partner' ? 'Can we talk about it tonight?' : 'Can we talk about it?';
}

import type { Kind } from '../../kinds';
import type { Draftling } from '../fit';
import type { Manner } from '../manner';

/** I'm too upset to keep going right now. Can we talk tomorrow? */
export function boundary(kind: Kind, manner: Manner): Draftling | undefined {
  const say = (sentence: string, more: string): Draftling => ({
    form: 'boundary',
    sentence: [sentence],
    end: '.',
    request: more,
  });
  if (manner.formal) return say("I'd like to step back from this for now", 'Could we talk it over tomorrow?');
  if (manner.relationship === 'co-parent')
    return say('I need some time before I go on with this', 'Can we talk about it tomorrow?');
  switch (kind) {
    case 'threat':
      return say("I'm too upset to keep going right now", 'Can we talk about this tomorrow?');
    case 'pressure':
      return say("I'm getting worked up, so I'm taking a break from my phone", 'Can we talk later tonight?');
    case 'contempt':
      return say('I need a break from this conversation', 'Can we come back to it later?');
    default:
      return say("I'm too angry to talk about this well right now", 'Can we talk later?');
  }
}

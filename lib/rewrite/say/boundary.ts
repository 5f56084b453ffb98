import type { Kind } from '../../kinds';
import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import { feelingFor } from './feeling';

/**
 * What may be said in place of a bare insult, dismissal or threat, whose words hold nothing to keep: how it is for the
 * writer, and what the writer will do.
 * @param waits whether the words press for an answer
 * @returns ways that differ, best first
 */
export function boundaries(kind: Kind, manner: Manner, waits = true): Draftling[] {
  const limit = (sentence: string, request: string): Draftling => ({
    form: 'boundary',
    sentence: [sentence],
    end: '.',
    request,
  });
  const state = (behind: string): Draftling => ({
    form: 'i-statement',
    sentence: ["I'm ", feelingFor('angry', manner, manner.formal ? undefined : FEELING[kind]), behind],
    end: '.',
  });
  const { formal, relationship } = manner;
  if (formal)
    return [
      limit("I'd like to step back from this for now", 'Could we talk it over tomorrow?'),
      state(' about this, and I want to cool down before I answer'),
    ];
  if (relationship === 'co-parent')
    return [
      limit("I'd like to keep this calm, so I'll answer later", 'Can we talk about it tomorrow?'),
      state(" about this, and I don't want it to turn into a fight"),
    ];
  switch (kind === 'pressure' && !waits ? 'contempt' : kind) {
    case 'threat':
      return [
        limit("I can't keep going like this", 'Can we talk tomorrow, when I have calmed down?'),
        state(', and I want to sort this out before it gets worse'),
      ];
    case 'pressure':
      return [
        {
          form: 'request',
          sentence: [
            manner.chat
              ? 'Could you text me back when you see this'
              : 'Could you get back to me when you see this',
          ],
          end: '?',
        },
        {
          form: 'i-statement',
          sentence: ["I'm ", feelingFor('worried', manner), ', and I need to hear from you'],
          end: '.',
        },
      ];
    case 'contempt':
      return [
        limit("I don't want to fight about this right now", 'Can we come back to it later?'),
        state(', and I need a minute before I answer'),
      ];
    default:
      return [
        limit(
          manner.chat || manner.lower
            ? "I'm too mad to text about this right now"
            : "I'm too angry to talk about this well right now",
          'Can we talk later?',
        ),
        state(", and I don't want to say something I'll regret"),
      ];
  }
}

const FEELING: Readonly<Partial<Record<Kind, string>>> = {
  threat: 'upset',
  contempt: 'upset',
  labeling: 'angry',
};

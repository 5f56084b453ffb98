import type { Group } from '../../vocabulary/feelings';
import type { Manner } from '../manner';
import { fill } from '../morphology/frame';
import type { Act } from '../read/act';
import { readVerbPhrase } from '../read/verb-phrase';
import { spoken, type Word } from '../read/words';
import { askedOf, observedBy, slotsOf, wishIn } from './behave';
import { factsOf } from './facts';
import { argumentsOf, observe } from './grammar';
import { matchOf } from './match';
import type { Observation, Plan } from './plan';
import { topicOf, wishOf } from './wish';

/** Plans what to say about an act: from the behavior where one is known, else from the grammar alone. */
export function planFor(act: Act, circumstance: readonly Word[], manner: Manner): Plan {
  const match = matchOf(act);
  const slots = match && slotsOf(act, match);
  const time = act.time === 'now' || act.time === 'future' ? 'habitual' : act.time;
  const known = match && slots && observedBy(match.behavior, slots, time);
  const observation = within(circumstance, known ?? observe(act, manner.formal) ?? both(act, manner));
  const wish = wishOf(act);
  const better = match && slots && !wish ? wishIn(match.behavior, slots, time) : undefined;
  const { object } = argumentsOf(factsOf(act.rest).chunks, act.verb);
  const topic = act.negative ? undefined : topicOf(object);
  const need = match && fill(match.behavior.need, slots ? { ...slots } : {}, 'habitual');
  const asked = match && askedOf(match.behavior.ask, manner);
  const standing =
    match?.behavior.wish && /^[A-Z]/.test(match.behavior.wish) && !wish ? match.behavior.wish : undefined;
  return {
    ...(observation ? { observation } : {}),
    ...(wish ? { hoped: time === 'past' ? wish.dated : wish.base, wish: wish.base, wished: wish.past } : {}),
    ...(better ? { wish: better.base, wished: better.past } : {}),
    ...(wish && act.expected === 'promised' && time === 'past' ? { counted: `you to ${wish.dated}` } : {}),
    ...(standing ? { standing } : {}),
    ...(topic ? { topic } : {}),
    ...(wish
      ? { question: 'What got in the way?' }
      : match?.behavior.question
        ? { question: match.behavior.question }
        : {}),
    requests: [asked ?? talk(manner)],
    feeling: match?.behavior.feel ?? groupFor(act),
    ...(need ? { need } : {}),
    time,
  };
}

/** "you left me out and posted photos": two acts joined, each told its own way. */
function both(act: Act, manner: Manner): Observation | undefined {
  const at = act.rest.findIndex(({ low }, i) => i > 0 && low === 'and');
  if (at === -1) return undefined;
  const joined = act.rest.slice(at + 1).filter(({ low }) => low !== 'then');
  const second = readVerbPhrase(joined);
  if (!second) return undefined;
  const first = { ...act, rest: act.rest.slice(0, at) };
  const parts = [first, { ...second, time: act.time === 'habitual' ? act.time : second.time }].map((one) =>
    tell(one, manner),
  );
  const [one, two] = parts;
  if (!one || !two) return one ?? two;
  return { clause: `${one.clause} and ${two.clause}`, you: one.you || two.you };
}

function tell(act: Act, manner: Manner): Observation | undefined {
  const match = matchOf(act);
  const slots = match && slotsOf(act, match);
  return (match && slots && observedBy(match.behavior, slots, act.time)) ?? observe(act, manner.formal);
}

/** "I bring up money and the subject gets changed": the circumstance comes first. */
function within(
  circumstance: readonly Word[],
  observation: Observation | undefined,
): Observation | undefined {
  const scene = spoken(circumstance).replace(
    /^(?:when|whenever|wen|while|every time|each time|everytime)\s+/i,
    '',
  );
  return observation && scene
    ? { ...observation, clause: `${scene} and ${observation.clause}` }
    : observation;
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

import { DETERMINERS, OBJECTS } from '../../vocabulary/closed-classes';
import { SOFTER_VERBS, type Softer } from '../../vocabulary/softer-verbs';
import { PEOPLE } from '../../vocabulary/verb-classes';
import type { Act } from '../read/act';
import { nounPhraseEnd } from '../read/noun-phrase';
import type { Word } from '../read/words';

/** The same act in a plain verb, where its own judges: "storm off at ten" → "walk off at ten". */
export function plainly(act: Act): Act {
  const at = act.rest.findIndex(
    (word, i) => SOFTER_VERBS.has(`${act.verb} ${word.low}`) && isParticle(act.rest, i),
  );
  const particle = act.rest[at];
  const withParticle = particle && SOFTER_VERBS.get(`${act.verb} ${particle.low}`);
  if (withParticle) {
    const rest = act.rest.filter((_, i) => i !== at);
    return said(act, withParticle, rest, at);
  }
  const alone = SOFTER_VERBS.get(act.verb);
  if (!alone) return act;
  return said(act, alone, alone.verb === 'leave' ? leftWith(act.rest) : act.rest, 0);
}

/** A particle right after the verb, or after a short object: "rat me out". */
function isParticle(rest: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  const next = rest[at + 1];
  return nounPhraseEnd(rest, 0) === at && !(next && (DETERMINERS.has(next.low) || OBJECTS.has(next.low)));
}

/** Who is dumped on somebody is left with them, and what is dumped on them is left to them. */
function leftWith(rest: readonly Word[]): readonly Word[] {
  const at = rest.findIndex(({ low }) => low === 'on');
  const thing = rest[at - 1];
  if (!thing) return rest;
  const link =
    PEOPLE.has(thing.low) || OBJECTS.has(thing.low) || /^\p{Lu}\p{Ll}/u.test(thing.text) ? 'with' : 'to';
  return rest.map((word, i) => (i === at ? { ...word, low: link, text: link } : word));
}

/** What is blabbed to somebody is shared with them. */
const sharedWith = (word: Word): Word => (word.low === 'to' ? { ...word, low: 'with', text: 'with' } : word);

function said(act: Act, softer: Softer, rest: readonly Word[], at: number): Act {
  if (softer.particle === '')
    return { ...act, verb: softer.verb, rest: softer.verb === 'share' ? rest.map(sharedWith) : rest };
  const place = softer.behind ? nounPhraseEnd(rest, 0) : at;
  const [near] = [rest[Math.max(place - 1, 0)] ?? act.rest[0]];
  const added: Word = {
    text: softer.particle,
    low: softer.particle,
    start: near?.end ?? 0,
    end: near?.end ?? 0,
    apart: false,
  };
  return { ...act, verb: softer.verb, rest: [...rest.slice(0, place), added, ...rest.slice(place)] };
}

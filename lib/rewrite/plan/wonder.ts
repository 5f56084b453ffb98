import { VERDICT_VERBS, VERDICT_WORDS } from '../../vocabulary/judging-words';
import { baseOf } from '../morphology/verbs';
import { unled } from '../read/statement';
import { lows, spoken, type Word } from '../read/words';

const MOST_WORDS = 14;

/** Adverbs of somebody who is sure of it. */
const SURE =
  /^(?:just|even|clearly|obviously|probably|really|actually|literally|honestly|fucking|damn|bloody|deliberately|secretly|apparently|simply|always|never|ever)$/;

/** A guess that is itself a verdict stays one when it is wondered about: "you're desperate", "you enjoy watching me beg". */
const VERDICT =
  /^you (?:are|were|have been) (?!(?:\w+ing|in|still|over|with|seeing)\b)|\b(?:shit|fuck|win|better|attention|control|enjoy|kick|squirm|beg|punish|hurt|revolves?|it in for|like (?:seeing|watching|having)|than me)\b/;

/** "you don't love me": whether somebody does is what is asked. */
const DENIED = /^you (?:do not|don't|dont|could not care less|couldn't care less|couldnt care less)\b/;

/**
 * A claim about what goes on in somebody else, as something to wonder about: "you want me to fail in this role".
 * @returns nothing where the claim judges
 */
export function wonderOf(words: readonly Word[]): string | undefined {
  const bare = unled(words).filter(({ low }) => !SURE.test(low));
  const end = bare.findIndex(({ apart }, i) => i > 2 && apart);
  const claim = end === -1 ? bare : bare.slice(0, end);
  const text = lows(claim);
  if (claim[0]?.low !== 'you' || claim.length < 3 || claim.length > MOST_WORDS || VERDICT.test(text))
    return undefined;
  if (claim.some(({ low }) => VERDICT_WORDS.has(low) || VERDICT_VERBS.has(baseOf(low)))) return undefined;
  const said = spoken(claim)
    .replace(/ for once$/, '')
    .replace(/\bseem to /, '')
    .replace(/^(\S+) hate\b/i, "$1 don't like")
    .replace(/\bgive an?(?: \w+)? about\b/, 'care about');
  return asked(said, text);
}

/** "you don't care" is asked as "whether you care". */
function asked(said: string, text: string): string {
  const lower = said.charAt(0).toLowerCase() + said.slice(1);
  if (!DENIED.test(text)) return lower;
  // "you don't love me anymore" is asked as "whether you still love me".
  const still = /\b(?:anymore|any more)$/.test(lower) ? 'still ' : '';
  return lower
    .replace(/ (?:anymore|any more)$/, '')
    .replace(/^(you|u|ya) (?:don['’]?t|do not|dnt) /i, `$1 ${still}`)
    .replace(/^(you|u|ya) couldn['’]?t care less\b/i, '$1 care');
}

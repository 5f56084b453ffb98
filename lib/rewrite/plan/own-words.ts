import { MODALS, NEARLY_NEVER } from '../../vocabulary/closed-classes';
import { MIND_VERBS, VERDICT_PHRASES, VERDICT_VERBS, VERDICT_WORDS } from '../../vocabulary/judging-words';
import { baseOf, formOf } from '../morphology/verbs';
import type { Act } from '../read/act';
import { withoutTag } from '../read/question';
import { unled } from '../read/statement';
import { lows, spoken, type Word } from '../read/words';
import type { Scene } from '../scene';
import { isPlain } from './grammar';
import { plainly } from './plainly';

const MOST_WORDS = 22;

/** Words that only raise the voice, wherever they stand in a clause that tells an act. */
const RAISED =
  /^(?:always|constantly|continually|continuously|forever|perpetually|consistently|repeatedly|routinely|regularly|endlessly|ever|even|just|really|actually|literally|honestly|seriously|clearly|obviously|totally|completely|absolutely|fucking|fuckin|effing|freaking|frickin|damn|goddamn|bloody|deliberately|purposely|intentionally|conveniently|basically|apparently|simply|fully|happily|casually|selfishly|rudely|blatantly|stupidly|carelessly|alwys|dare)$/;

/** "You had one job" · "you made it about yourself" · "you made that obvious" */
const SCORNS =
  /\bha(?:d|ve) (?:just |only )?one (?:job|thing|task)\b|\bma(?:de|ke) (?:it|everything|this|that|\w+|(?:my|our|the) .*) about (?:you|your|yourself)\b|\bma(?:de|ke) (?:it|that|this) (?:\w+ )?(?:obvious|clear|plain)\b/;

/** What is told to be a surprise can be spoiled, and nobody else says it otherwise. */
const SPOILED = /\b(?:finale|ending|surprise|season|episode|twist|film|movie|book|show|match|game|result)\b/;

/** Where somebody is, or how late, can be seen. */
const STATE =
  /^(?:at|in|on|out|up|away|late|early|gone|there|here|home|back|asleep|awake|online|with|over|\w+ing)$/;

/**
 * The accusing clause as the writer put it, fitting after "when ": what anybody in the room could have seen, with every
 * fact, and without what raises the voice. "You always gave Ella sweets before dinner" → "you gave Ella sweets before dinner".
 * @returns nothing where the clause judges, guesses, denies or orders
 */
export function ownClause(act: Act, scene: Scene): string | undefined {
  const words = withoutTag(unled(scene.words)).filter(
    ({ low }, i, all) =>
      !(low === 'purpose' && all[i - 1]?.low === 'on') && !(low === 'on' && all[i + 1]?.low === 'purpose'),
  );
  const [first, ...others] = words;
  if (first?.low !== 'you' || act.negative || act.expected || act.unable || words.length > MOST_WORDS)
    return undefined;
  if (act.time === 'future' || act.time === 'perfect') return undefined;
  if (SCORNS.test(lows(words))) return undefined;
  // "You promised Freya you'd be there": the promise was no wrong.
  if (act.verb === 'promise' && /\byou (?:'d|would|will)\b/.test(lows(act.rest))) return undefined;
  if (!isSeen(act) || (act.also && !isSeen(act.also))) return undefined;
  const kept = others.filter(({ low }) => !RAISED.test(low));
  if (/\bkeeps? on (?!\w+ing\b)/.test(lows(kept)) || others[0]?.apart) return undefined;
  const [verb, next] = kept;
  if (!verb || MODALS.has(verb.low) || NEARLY_NEVER.has(verb.low)) return undefined;
  // "enjoy watching", "pretend to sleep": the verb that leads in judges or guesses, too.
  if (
    (MIND_VERBS.has(baseOf(verb.low)) && act.verb !== 'expect') ||
    (VERDICT_VERBS.has(baseOf(verb.low)) && !isSpoiled(act))
  )
    return undefined;
  if (/^(?:'d|not|better|need|needs|ought|supposed|got to)$/.test(verb.low)) return undefined;
  if (/^(?:have|had|'ve)$/.test(verb.low) && /^(?:past|participle)$/.test(formOf(next?.low ?? '')))
    return undefined;
  const text = lows(kept);
  // "gave it away just to spite my mum": what was done stays, the motive goes.
  const judged = /\b(?:like|as) you (?:said|promised|agreed)\b/.test(text)
    ? null
    : VERDICT_PHRASES.exec(text);
  const cut = judged ? text.slice(0, judged.index).trim().split(' ').filter(Boolean).length : kept.length;
  const plain = kept.slice(0, cut);
  if (plain.length < 2 && !/^(?:leave|laugh|yell|shout|walk|hang)/.test(act.verb)) return undefined;
  if (plain.some(({ low }, i) => judges(low, plain[i - 1]?.low))) return undefined;
  if (/\b(?:do|did|does|are|is|was|were) not$|\bknow(?:ing)? (?:full|damn)\b/.test(text)) return undefined;
  return told([first, ...plain], scene);
}

const judges = (low: string, before = ''): boolean =>
  (VERDICT_WORDS.has(low) && !(low === 'fault' && before === 'my')) || /^(?:never|yourself)$/.test(low);

/** Whether an act is one that could be seen, in a verb that does not judge. */
export function isSeen(act: Act): boolean {
  // What is expected of somebody is said aloud.
  if (
    act.verb === 'like' &&
    /\b(?:story|stories|post|posts|photo|photos|pics?|pictures?|tweets?|comments?|status)\b/.test(
      lows(act.rest),
    )
  )
    return true;
  if (isSpoiled(act)) return true;
  if (act.verb === 'hide' && plainly(act) === act) return true;
  if (act.verb === 'expect' && /^(?:me|us|him|her|them)$/.test(act.rest[0]?.low ?? '')) return true;
  if (plainly(act) !== act || !isPlain(act)) return false;
  if (act.verb === 'be') return STATE.test(act.rest[0]?.low ?? '');
  if (act.verb === 'have' && act.rest[0]?.low === 'no') return false;
  return !/^(?:do|have|get|make)$/.test(act.verb) || act.rest.length > 1;
}

const isSpoiled = ({ verb, rest }: Act): boolean => verb === 'spoil' && SPOILED.test(lows(rest));

/** The words as typed, with the marks between them where nothing was left out. */
function told(words: readonly Word[], { draft }: Scene): string {
  const typed = words.filter(({ text }) => text !== '');
  return typed
    .map((word, i) => {
      const before = typed[i - 1];
      const gap = before ? draft.slice(before.end, word.start) : '';
      const mark = /^\s*([,;])\s*$/.exec(gap)?.[1] ?? '';
      const text = i === 0 ? spoken([word]).toLowerCase() : spoken([word]);
      return `${mark}${i === 0 ? '' : ' '}${text}`;
    })
    .join('');
}

import { FAUX, LABELS, type Touch } from '../../vocabulary/behaviors/labels';
import type { Group } from '../../vocabulary/feelings';
import type { Manner } from '../manner';
import type { Reading } from '../read/reading';
import { after, lows, spoken, type Word } from '../read/words';
import { factsOf, told } from './facts';
import { talk } from './make';
import type { Plan } from './plan';

/** A name or adjective and what it may stand for; a curse stands for nothing that can be known. */
export function planForLabel(label: readonly Word[], manner: Manner): Plan | undefined {
  // "the laziest person on this shift"
  const words = new Set(
    label.flatMap(({ low }) => [
      low,
      low.replace(/s$/, ''),
      low.replace(/iest$/, 'y'),
      low.replace(/est$/, ''),
    ]),
  );
  const joined = lows(label).replace(/ /g, '-');
  const found = LABELS.find((touch) =>
    [...touch.words].some((word) => words.has(word) || (joined.includes(word) && word.includes('-'))),
  );
  return found && fromTouch(found, '', false, manner);
}

const BY_YOU =
  /^i (?:just |really |honestly |still |always |constantly ){0,3}(feel|felt|am feeling|'m feeling) (?:so |really |totally |kind of |very |completely |a bit |a little |super |pretty |deeply |utterly ){0,3}(?:like (?:i am |i'm )(?:being )?)?([\w-]+)(?: (?:down|out|for granted|to|on|over|up|off|down to|upon))? by you(?: (?:guys|all|both|two|lot))? ?/;

/** "I felt abandoned by you at the hospital": the feeling behind the verdict, with where and when. */
export function planForFaux(words: readonly Word[], manner: Manner): Plan | undefined {
  const found = BY_YOU.exec(lows(words));
  const rest = found && after(words, BY_YOU);
  if (!found || !rest) return undefined;
  const touch = FAUX.find(({ words: faux }) => faux.has(found[2] ?? ''));
  const opens =
    /^(?:at|in|on|when|whenever|every|each|after|before|during|last|yesterday|today|tonight|around|with|since|while|for)$/.test(
      rest[0]?.low ?? '',
    );
  const tail = (opens ? told(factsOf(rest).chunks) : '').replace(
    /^(?:every (?:single )?time|each time|whenever)(?: |$)/i,
    (_, _at: number, all: string) => (all.split(' ').length > 3 ? 'when ' : ''),
  );
  return touch && fromTouch(touch, tail, found[1] === 'felt', manner);
}

function fromTouch({ feel, need, ask }: Touch, scene: string, past: boolean, manner: Manner): Plan {
  return {
    feeling: feel,
    need,
    bare: true,
    requests: [talk(manner), ask],
    time: past ? 'past' : 'habitual',
    ...(scene ? { scene } : {}),
  };
}

/** Nothing but a claim about somebody else's mind: say so of one's own, and ask. */
export function planForMind(manner: Manner, wonder?: string, known?: Plan): Plan {
  const feeling = /\b(?:like|want) (?:me|us)\b/.test(wonder ?? '') ? 'hurt' : (known?.feeling ?? 'uneasy');
  if (wonder)
    return {
      wonder,
      feeling,
      requests: [],
      time: 'habitual',
      ...(known?.question && !known.wish ? { question: known.question } : {}),
    };
  return {
    feeling,
    need: 'to hear your side',
    bare: true,
    requests: [talk(manner)],
    time: 'habitual',
    question: question(manner),
  };
}

const question = ({ formal }: Manner): string => (formal ? 'How do you see it?' : "What's going on?");

/** What goes on, and can still be changed. */
const LASTING =
  /\b(?:is|are|am|isn['’]?t|aren['’]?t|do|does|don['’]?t|doesn['’]?t|has|have|hasn['’]?t|haven['’]?t|end up|keeps?|stand)\b|['’](?:m|re|ve)\b|\b(?:it|that|he|she|there|what)['’]s\b/i;

/** "we missed the ferry", told without a cause. */
export function planForOutcome(outcome: readonly Word[], manner: Manner): Plan | undefined {
  const clause = spoken(
    outcome.filter(({ low }) => !/^(?:bloody|fucking|fuckin|damn|goddamn|freaking)$/.test(low)),
  )
    .replace(/^that /i, '')
    .replace(/^because /i, '');
  if (
    !/^(?:i|i'm|i've|im|ive|we|my|our|the|he|she|it|they|this|everyone|everybody|nobody|mum|mom|dad|\p{Lu})/iu.test(
      clause,
    )
  )
    return undefined;
  if (
    outcome.length < 2 ||
    /^i \w+$/i.test(clause) ||
    /^(?:that|this|it)(?:['’]s| is| was)?(?: all)?$/i.test(clause) ||
    (!/^i (?:end up|had to choose)/i.test(clause) &&
      outcome.some(({ low }) => /^(?:you|your|yourself)$/.test(low)))
  )
    return undefined;
  return {
    observation: { clause, you: false },
    feeling: feltAfter(clause),
    requests: [talk(manner)],
    time: 'perfect',
    question: /\b(?:finding out|hearing|find out|found out|heard) (?:about )?\b/i.test(clause)
      ? 'Could I hear things like that from you first?'
      : `${manner.formal ? 'Could' : 'Can'} we ${LASTING.test(clause) ? 'work out what to do about it' : 'talk about what happened'}?`,
  };
}

/** What commonly follows on what came of it. */
const AFTER: readonly (readonly [RegExp, Plan['feeling']])[] = [
  [/\b(?:talk|speak|spoken|talking|speaking) to (?:me|us)\b/i, 'hurt'],
  [/\b(?:cry|cried|crying|tears|left out|alone|laughed at)\b/i, 'hurt'],
  [/\b(?:funeral|died|goodbye)\b|['’]s last\b/i, 'hurt'],
  [/\b(?:dread|doubt\w*|scared|afraid|can['’]?t (?:sleep|eat|breathe)|panic\w*)\b/i, 'anxious'],
  [/\b(?:sick|ill|injured|hurt|broke|debt|money|rent|paid|owe|fired|evicted|hospital|vet)\b/i, 'worried'],
  [/\b(?:lie|lied|apologi[sz]e\w*|beg|embarrass\w*|looked)\b/i, 'uneasy'],
  [/\b(?:late for|cancel\w*|ruined|over|nothing)\b/i, 'letdown'],
  [/\b(?:do|doing|clean\w*|cook\w*|pay\w*|work\w*|carry\w*|redo|fix\w*|end up)\b/i, 'overwhelmed'],
];

const feltAfter = (clause: string): Plan['feeling'] =>
  AFTER.find(([words]) => words.test(clause))?.[1] ?? 'frustrated';

/** "you make me anxious": the feeling is the writer's to say. */
export function planForFelt({ feltWord = 'upset', felt, feltOnce, outcome = [] }: Reading): Plan {
  const scene = told(factsOf(outcome).chunks);
  return {
    feeling: felt ?? groupOf(feltWord),
    feltWord,
    bare: true,
    requests: ['Could we talk about what would help?'],
    time: feltOnce || (scene && !/^(?:when|whenever|every|each)\b/i.test(scene)) ? 'past' : 'habitual',
    ...(scene ? { scene } : {}),
  };
}

function groupOf(word: string): Group {
  if (/^(?:sad|upset|hurt|miserable)$/.test(word)) return 'hurt';
  if (/^(?:anxious|nervous|worried|scared|insecure)$/.test(word)) return 'worried';
  return /^(?:tired|exhausted|overwhelmed|stressed)$/.test(word) ? 'overwhelmed' : 'frustrated';
}

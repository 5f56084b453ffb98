import { FELT_VERBS } from '../../vocabulary/verb-feelings';
import { baseOf, formOf, inflect } from '../morphology/verbs';
import type { Reading } from './reading';
import { after, lows, type Word } from './words';

const YOUR_FAULT =
  /^(?:(?:it is|it was|this is|that is) (?:all )?(?:down to|on|because of) you (?:that|if|because) |(?:it is|it was|this is|that is|that was|this was|all|it|its)?(?: all| totally| completely| entirely| literally)* ?your (?:own )?(?:damn |fucking |stupid )?fault(?: that| if| because)? ?)/;
const ON_YOU = /^(?:this|it|that)(?: is| was|'s) (?:all |entirely |totally )?(?:on|down to) you(?: \w+)?$/;
const BECAUSE_OF_YOU =
  /^(?:it is |it was |all )?(?:because of|thanks to|cause of|due to) (?:you(?: and your [\w ]+?)?(?: that)? (?=(?!and\b)\w)|your (?:[\w'-]+ ){1,4}?(?=(?:i|i'm|i've|we|the|my|our|everyone|nobody|he|she|they|it|his|her|mum|mom|dad)\b))/;
const TAIL =
  / (?:all )?(?:(?:because of|thanks to|due to) (?:you|your [\w' ]+|what you\b.*|how you\b.*|the way you\b.*)|because you\b.*)$/;
const REASON = /^you are (?:the (?:only |whole |main )?reason (?:that |why )?|(?:exactly )?why )/;
const REASON_IS = /^the (?:only |whole |main |real )?reason (?:that |why )?(?=.* is you$)/;
const COST = /^(?:you|your [\w' -]{2,30}?) (?:have |has |just )?cost (me|us) (?!a lot|so much)/;
const HURT =
  /^you (?:really |have |always |just )*hurt (?:my feelings|me) ?(?:so |very |too )?(?:badly|much|deeply|bad|a lot|again)? ?/;
const MADE_US =
  /^(?:(?:you|your [\w' -]{2,25}?) (?:always |just |really |constantly |have |had )*)(make|made|making|cost|had|have) (me|us|him|her|them|everyone|the kids|my \w+|our \w+|mum|mom|dad|nan) /;

/** "Why do I always have to remind you", "I'm always the one who cooks": what falls to the writer. */
const BURDEN =
  /^(?:(?:why )?(?:do|must) i (?:always |still |even |really )*(?:have to |got to |need to )|(?:how|why) is it (?:always )?my job to |(?:it is|is it|why is it) (?:always )?(?:my job to |me who (?:has|have) to |up to me to )|why am i (?:always )?the (?:only )?one (?:who (?:has|have) to |who |that has to |to )|(?:i am|i'm|im) (?:always |the |still )*(?:only )?(?:the )?one (?:who (?:has|have) to |who always has to |having to |to )|i (?:always )(?:have to |end up having to )|it is always me who (?:has|have) to )/;

function burden(words: readonly Word[]): Reading | undefined {
  const [first, ...others] = after(words, BURDEN) ?? [];
  if (!first || !/^[a-z]+$/.test(first.low) || formOf(first.low) !== 'base') return undefined;
  return {
    outcome: ['I', 'end', 'up', inflect(first.low, 'gerund')]
      .map((low) => ({ ...first, low, text: low }))
      .concat(others),
  };
}

/** Reads a clause that makes the addressee the cause of something: what happened stays, the cause goes. */
export function readCause(words: readonly Word[]): Reading | undefined {
  const text = lows(words);
  if (ON_YOU.test(text)) return { outcome: [] };
  const fault = after(words, YOUR_FAULT);
  if (fault) return { outcome: fault };
  const reason = after(words, REASON_IS);
  if (reason) return { outcome: reason.slice(0, -2) };
  const because = after(words, BECAUSE_OF_YOU) ?? after(words, REASON);
  if (because) return because.length > 0 ? { outcome: because } : { outcome: [] };
  const tail = TAIL.exec(text);
  if (tail) {
    const outcome = words.slice(0, words.length - tail[0].trim().split(' ').length);
    return { outcome: outcome.some(({ low }) => low === 'you') ? [] : outcome };
  }
  const cost = COST.exec(text);
  const lost = cost && after(words, COST);
  if (cost && lost?.[0]) {
    const [first] = lost;
    return {
      outcome: [cost[1] === 'me' ? 'I' : 'we', 'lost']
        .map((low) => ({ ...first, low, text: low }))
        .concat(lost),
    };
  }
  const got = readGot(words);
  if (got) return got;
  const [am, i, ...others] = after(words, /^why (?=am i (?!the|always the)\S+ing )/) ?? [];
  if (am && i) {
    const end = others.findIndex(({ low }) => low === 'instead');
    return { outcome: [{ ...i, text: "I'm", low: "i'm" }, ...(end > 0 ? others.slice(0, end) : others)] };
  }
  const mine = burden(words);
  if (mine) return mine;
  const felt = readFelt(words);
  if (felt) return felt;
  const hurt = after(words, HURT);
  return hurt ? { feltWord: 'hurt', outcome: hurt } : madeMe(words);
}

const FELT =
  /^you (?:have |had |are |were |really |always |constantly |just |totally |so |completely |nearly |almost )*([a-z]+) (?:me|the (?:crap|shit|hell|life|living daylights) out of me)\b(?: (?:out|off|down|up|so much|so badly|badly|to death|half to death|sick|a lot|deeply))* ?/;

/** "You scared me", "you embarrassed me in front of my boss": what it did to the writer is the writer's to say. */
function readFelt(words: readonly Word[]): Reading | undefined {
  const found = FELT.exec(lows(words));
  const verb = found?.[1] ?? '';
  const felt = FELT_VERBS.get(baseOf(verb));
  const rest = felt && after(words, FELT);
  if (!felt || !rest) return undefined;
  const past = formOf(verb) === 'past' && !/\b(?:always|constantly)\b/.test(found?.[0] ?? '');
  return { feltWord: felt.feeling, felt: felt.group, feltOnce: past, outcome: rest };
}

const GOT =
  /^you (?:have |just |nearly |almost |really )*(got|get|had|have) (me|us|him|her|them|everyone|my \w+|our \w+|the kids|mum|mom|dad|nan) (?=(?:fired|sacked|kicked|thrown|banned|arrested|evicted|suspended|expelled|grounded|demoted|written|told|reported|laughed|yelled|shouted|lost|sick|in|into|doubting|crying|worrying|wondering|thinking|running|at|on)\b)/;

/** "you got me fired" → I got fired; "you had Mum in tears" → Mum was in tears. */
function readGot(words: readonly Word[]): Reading | undefined {
  const found = GOT.exec(lows(words));
  const rest = found && after(words, GOT);
  const [first] = rest ?? [];
  if (!found || !rest || !first) return undefined;
  const at = words.length - rest.length;
  const named = words[at - 1];
  const whom = SUBJECTS[found[2] ?? ''];
  const subject = whom
    ? [{ ...first, low: whom.toLowerCase(), text: whom }]
    : words.slice(at - (found[2] ?? '').split(' ').length, at);
  const many = /^(?:we|they|.*s)$/.test(whom ?? named?.low ?? '');
  const link = /^g/.test(found[1] ?? '') ? 'got' : many ? 'were' : 'was';
  return { outcome: [...subject, { ...first, low: link, text: link }, ...rest] };
}

const FEEL = /^(?:feel (?:so |really |like )*)/;
/** Words for what "you make me feel" tells of the writer: kept when they name a feeling. */
const OWN_FEELINGS =
  /^(?:sad|angry|mad|anxious|nervous|worried|scared|lonely|alone|tired|exhausted|frustrated|embarrassed|stressed|upset|uncomfortable|hurt|confused|overwhelmed|insecure|hopeless|miserable|guilty|ashamed|small)$/;

const SUBJECTS: Readonly<Record<string, string>> = { me: 'I', us: 'we', him: 'he', her: 'she', them: 'they' };
/** What somebody may be made to do; "crazy" and "look bad" are no acts. */
const ACTS =
  /^(?:cry|wait|miss|lose|lie|choose|leave|go|do|pay|sit|stand|walk|drive|sleep|stay|quit|cancel|spend|clean|cook|work|apologize|apologise|beg|ask|explain|carry|eat|drink|throw|scream|yell|dread|doubt|question|worry|want|think|regret|stop|give|take|put|break|look)$/;

/** What one does because one has to. */
const FORCED = /^(?:choose|beg|lie|pay|apologi[sz]e|explain)$/;

/** "you made me cry" → I cried; "you made us miss the train" → we missed the train; "you make me sad" → sad. */
function madeMe(words: readonly Word[]): Reading | undefined {
  const found = MADE_US.exec(lows(words));
  const rest = found && after(words, MADE_US);
  if (!found || !rest || rest.length === 0) return undefined;
  const [, verb = '', whom = ''] = found;
  if (verb.startsWith('cost')) return undefined;
  const felt = after(rest, FEEL) ?? after(rest, /^(?:so |really )/) ?? rest;
  const [head] = felt;
  if (head && whom === 'me' && OWN_FEELINGS.test(head.low) && felt.length === 1)
    return { feltWord: head.low, outcome: [] };
  if (
    head &&
    whom === 'me' &&
    OWN_FEELINGS.test(head.low) &&
    /^(?:when|whenever|every|each|at|in|on)$/.test(felt[1]?.low ?? '')
  )
    return { feltWord: head.low, outcome: felt.slice(1) };
  if (after(rest, FEEL) || !/^mak|^made/.test(verb)) return { outcome: [] };
  const [first, ...others] = rest;
  if (!first) return undefined;
  const subject = SUBJECTS[whom] ?? whom;
  const past = verb === 'made';
  if (!past && whom === 'me' && ACTS.test(first.low))
    return {
      outcome: ['I', 'end', 'up', inflect(baseOf(first.low), 'gerund')]
        .map((low) => ({ ...first, low, text: low }))
        .concat(others),
    };
  const link = (low: string) => ({ ...first, low, text: low });
  if (past && FORCED.test(first.low)) return { outcome: [...[subject, 'had', 'to'].map(link), ...rest] };
  if (formOf(first.low) === 'base' && ACTS.test(first.low)) {
    const form = past ? inflect(baseOf(first.low), 'past') : first.low;
    return { outcome: [link(subject), link(form), ...others] };
  }
  if (first.low === 'late')
    return {
      outcome: [
        link(subject),
        link(past ? (whom === 'me' ? 'was' : 'were') : whom === 'me' ? 'am' : 'are'),
        first,
        ...others,
      ],
    };
  return { outcome: [] };
}

import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import { inflect } from '../morphology/verbs';
import type { Plan } from '../plan/plan';

/**
 * It would mean a lot to me if you asked about my day.
 * @returns ways to ask, best first: what the draft itself wants, then what commonly helps
 */
export function requests(plan: Plan, manner: Manner): Draftling[] {
  const { standing, wish, wished, time, topic, deed } = plan;
  const ways: Draftling[] = [];
  // "check with me first" says too little of two acts.
  const vague = time === 'past' && plan.general && deed && !deed.gerund;
  const can = manner.formal ? 'Could' : 'Can';
  const about =
    topic && time === 'past' ? standAlone(`${can} we talk about what happened with ${topic}?`) : undefined;
  if (standing) ways.push(standAlone(standing));
  // What names the draft's own facts comes before what commonly helps.
  if (plan.general) ways.push(...ownWords(plan, manner));
  if (plan.deed && / first$/.test(wish ?? ''))
    ways.push(...ownWords(plan, manner).slice(0, time === 'past' ? 1 : 0));
  if (plan.missed) ways.push(standAlone(`I wish you'd ${plan.missed}.`));
  else if (wish && time === 'past' && !vague)
    ways.push(standAlone(`${/^be honest\b/.test(wish) ? 'Could' : 'Next time, could'} you ${wish}?`));
  else if (wish && time === 'perfect') ways.push(standAlone(`Could you ${wish}?`));
  else if (wished && !vague) {
    ways.push(standAlone(`${leadFor(plan, manner)} ${wished}.`));
  }
  if (!plan.general) ways.push(...ownWords(plan, manner));
  if (about) ways.push(about);
  const beside = besideStatement(plan)?.toLowerCase();
  // "Can we talk about it?" alone would lose what it is about.
  return [
    ...ways.filter(({ sentence, end }) => `${sentence.join('')}${end}`.toLowerCase() !== beside),
    ...(plan.scene ? [] : plan.requests)
      .filter(
        (text) =>
          !/\b(?:it|this)\b/.test(text) && !besideStatement(plan)?.toLowerCase().endsWith(text.toLowerCase()),
      )
      .map(standAlone),
  ];
}

/** "ask me first" → "ask me before selling the car"; what was done is wished undone, what is done is asked away. */
function ownWords(plan: Plan, manner: Manner): Draftling[] {
  const { deed, wish, time } = plan;
  if (!deed) return [];
  const asking = / first$/.test(wish ?? '') ? wish?.replace(/(?: first)+$/, '') : undefined;
  if (time !== 'past' && time !== 'perfect')
    return [standAlone(`${leadFor(plan, manner)} didn't ${deed.base}.`)];
  const undone = standAlone(`I wish you hadn't ${deed.participle}.`);
  const gerund = deed.gerund?.replace(/ without \w+ing\b.*$/, '');
  const [verb = '', ...more] = asking?.split(' ') ?? [];
  // What is private is not read by leave.
  const secret = /\b(?:diary|journal|texts|messages|letters|emails|bag|phone)\b/.test(gerund ?? '');
  return asking && gerund && !secret
    ? [
        standAlone(
          deed.once
            ? `I wish you'd ${[inflect(verb, 'participle'), ...more].join(' ')} before ${gerund}.`
            : `Next time, could you ${asking} before ${gerund}?`,
        ),
        undone,
      ]
    : [undone];
}

/** Closeness is asked for otherwise than help is. */
function leadFor({ feeling }: Plan, { formal, relationship }: Manner): string {
  if (formal || relationship === 'co-parent') return 'It would help me a lot if you';
  if (/^(?:overwhelmed|frustrated|worried|confused)$/.test(feeling)) return 'It would really help me if you';
  return /^(?:lonely|letdown)$/.test(feeling) ? "I'd love it if you" : 'It would mean a lot to me if you';
}

/** What asks about what has been, or for something now; anything else is for another time. */
const FITS_THE_PAST =
  /\b(?:next time|beforehand|talk|happened|led|went|over|look at|tonight|tomorrow|this week|weekend|now|back|right|fix|plan|directly|reason|worries you|calmer|start again|my side|our side|truth|straight|catch up|for it|reminder|next one|new time)\b/i;

/** What hurts most is not mended by a rule for another time. */
const WOUND = /^(?:hurt|scared|embarrassed|jealous|anxious)$/;

/** The request that goes with a statement: "Can we talk about it?" only where the topic has no form of its own. */
export const besideStatement = ({ requests, topic, time, feeling }: Plan): string | undefined => {
  const chosen = topic && /\btalk about it\b/.test(requests[0] ?? '') ? requests.at(-1) : requests[0];
  if (time !== 'past' || !chosen || FITS_THE_PAST.test(chosen)) return chosen;
  // What was done can be asked about only for another time.
  return WOUND.test(feeling)
    ? requests.find((text) => /\btalk\b/.test(text))
    : chosen.replace(/^Could /, 'Next time, could ');
};

function standAlone(text: string): Draftling {
  return { form: 'request', sentence: [text.replace(/[.?]$/, '')], end: text.endsWith('?') ? '?' : '.' };
}

import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';

/**
 * It would mean a lot to me if you asked about my day.
 * @returns ways to ask, best first: what the draft itself wants, then what commonly helps
 */
export function requests(plan: Plan, manner: Manner): Draftling[] {
  const { standing, wish, wished, time, topic } = plan;
  const ways: Draftling[] = [];
  const about = topic ? standAlone(`${manner.formal ? 'Could' : 'Can'} we talk about ${topic}?`) : undefined;
  if (standing) ways.push(standAlone(standing));
  // What names the draft's own facts comes before what commonly helps.
  if (plan.general && about) ways.push(about);
  if (wish && time === 'past') ways.push(standAlone(`Next time, could you ${wish}?`));
  else if (wish && time === 'perfect') ways.push(standAlone(`Could you ${wish}?`));
  else if (wished) {
    ways.push(standAlone(`${leadFor(plan, manner)} ${wished}.`));
  }
  if (about && !plan.general) ways.push(about);
  // "Can we talk about it?" alone would lose what it is about.
  return [
    ...ways,
    ...plan.requests
      .filter(
        (text) =>
          !/\b(?:it|this)\b/.test(text) && !besideStatement(plan)?.toLowerCase().endsWith(text.toLowerCase()),
      )
      .map(standAlone),
  ];
}

/** Closeness is asked for otherwise than help is. */
function leadFor({ feeling }: Plan, { formal, relationship }: Manner): string {
  if (formal || relationship === 'co-parent') return 'It would help me a lot if you';
  if (/^(?:overwhelmed|frustrated|worried|confused)$/.test(feeling)) return 'It would really help me if you';
  return /^(?:lonely|letdown)$/.test(feeling) ? "I'd love it if you" : 'It would mean a lot to me if you';
}

/** The request that goes with a statement: "Can we talk about it?" only where the topic has no form of its own. */
export const besideStatement = ({ requests, topic, time }: Plan): string | undefined => {
  const chosen = topic && /\btalk about it\b/.test(requests[0] ?? '') ? requests.at(-1) : requests[0];
  // What was done can be asked about only for another time.
  return time === 'past' ? chosen?.replace(/^Could (?=.* first\?$)/, 'Next time, could ') : chosen;
};

function standAlone(text: string): Draftling {
  return { form: 'request', sentence: [text.replace(/[.?]$/, '')], end: text.endsWith('?') ? '?' : '.' };
}

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
  if (standing) ways.push(standAlone(standing));
  if (wish && time === 'past') ways.push(standAlone(`Next time, could you ${wish}?`));
  else if (wish && time === 'perfect') ways.push(standAlone(`Could you ${wish}?`));
  else if (wished) {
    const practical = manner.formal || manner.relationship === 'co-parent' || plan.feeling === 'overwhelmed';
    ways.push(
      standAlone(
        `${practical ? 'It would help me a lot if you' : 'It would mean a lot to me if you'} ${wished}.`,
      ),
    );
  }
  if (topic) ways.push(standAlone(`${manner.formal ? 'Could' : 'Can'} we talk about ${topic}?`));
  // "Can we talk about it?" alone would lose what it is about.
  return [...ways, ...plan.requests.filter((text) => !/\b(?:it|this)\b/.test(text)).map(standAlone)];
}

function standAlone(text: string): Draftling {
  return { form: 'request', sentence: [text.replace(/[.?]$/, '')], end: text.endsWith('?') ? '?' : '.' };
}

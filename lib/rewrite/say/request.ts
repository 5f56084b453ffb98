import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import type { Plan } from '../plan/plan';

/** It would mean a lot to me if you asked about my day. */
export function request(plan: Plan, manner: Manner): Draftling | undefined {
  const { standing, wish, wished, time } = plan;
  if (standing) return asDraftling(standing);
  if (wish && time === 'past')
    return { form: 'request', sentence: [`Next time, could you ${wish}`], end: '?' };
  if (wish && time === 'perfect') return { form: 'request', sentence: [`Could you ${wish}`], end: '?' };
  if (wished) {
    const practical = manner.formal || manner.relationship === 'co-parent' || plan.feeling === 'overwhelmed';
    const lead = practical ? 'It would help me a lot if you' : 'It would mean a lot to me if you';
    return { form: 'request', sentence: [`${lead} ${wished}`], end: '.' };
  }
  return plan.topic
    ? { form: 'request', sentence: [`Can we talk about ${plan.topic}`], end: '?' }
    : undefined;
}

function asDraftling(text: string): Draftling {
  return { form: 'request', sentence: [text.replace(/[.?]$/, '')], end: text.endsWith('?') ? '?' : '.' };
}

import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

/** when you leave without a hug i feel sad · i feel lonely when you work late */
const find = finder([
  '(when|whenever|every time|if) you ... i ~ (feel|felt|worry|get (sad|scared|worried|anxious|lonely|nervous)|miss|need|start to (worry|feel)|end up feeling|am left feeling)',
  'i ~ (feel|felt|worry|get (worried|sad|anxious|lonely)|miss you|(was|am) ~ @feeling) ... (when|if|whenever) you',
]);

/** A verdict inside the when-clause is still one. */
const VERDICT = finder([
  'you ~ @always? (@never|@always|betray|betrayed|cheat|cheated|lie|lied|are (being)? ~ (@verdict|@conduct)|act|treat|humiliate|humiliated|insult|manipulate|mock|use)',
]);

const KINDS = new Set(['criticism', 'overgeneralization', 'blaming', 'mind-reading']);

/** The field's own cure: what happened, and what the writer felt. */
export const iStatement: CandidateGuard = {
  id: 'i-statement',
  leaves: 'An I-statement: what happened, and what the writer felt.',
  scope: 'candidate',
  specimens: ['Every time you leave without a hug I feel sad.', '⟦You never help me⟧.'],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind)) return false;
    const range = tokensOf(sentence, candidate);
    const stated = find(sentence).some(({ first, last }) => first < range.last && range.first < last);
    return stated && VERDICT(sentence).length === 0;
  },
};

import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // what is wrong with you
    'what ~ @hell? ~ is ~ (wrong|the matter) with you',
    // what is your problem
    'what ~ @hell? is your (problem|deal|issue|damage)',
    // what the hell are you doing
    'what @hell (are|were|did|do|have) you',
    // who do you think you are
    'who @hell? do you think you are',
    // what were you thinking
    'what @hell? (were|are) you ~ thinking',
  ],
});

export const whatIsWrong = {
  id: 'what-is-wrong',
  kind: 'loaded-question',
  effect: 'Asked this way, the question says that somebody is broken.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦What is wrong with you⟧?', "⟦what's ur problem⟧", "What's wrong?"],
  find,
} as const satisfies Rule;

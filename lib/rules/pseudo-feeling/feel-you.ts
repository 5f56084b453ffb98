import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pseudo-feeling', {
  sure: [
    // i feel that you are being unfair
    '(i|it|just|i just|i still|makes me|made me)? ~ (feel|feels|felt|feeling) ~ (like|that|as if|as though) you !(and i|are (right|so sweet|amazing|great|doing great)) ~ _',
  ],
  likely: [
    // i feel attacked by you
    'i ~ (feel|felt) ~ (@pseudo) .. (by|with) you',
  ],
});

export const feelYou = {
  id: 'feel-you',
  kind: 'pseudo-feeling',
  effect: '“I feel like you…” is a judgment, and is heard as one.',
  severity: 'mild',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: ["⟦I feel like you don't care⟧.", 'I feel like pizza.'],
  find,
} as const satisfies Rule;

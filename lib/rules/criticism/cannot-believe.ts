import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // i can not believe you lied
    '(i (can not|can hardly|do not|could not) ~ believe (that)?|unbelievable that) < you ~ !(found|made it|got|won|remembered|did it|came|guys|both|have been|said yes|passed|actually (made|found|got|won|came)|are (here|mine|pregnant|engaged|finally|getting|moving|married|leaving)) #Verb ..',
    // i can not believe you
    '^^ ~ i can not ~ believe you $$',
  ],
});

export const cannotBelieve = {
  id: 'cannot-believe',
  kind: 'criticism',
  effect: 'Disbelief says that a deed is past explaining.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["I can't believe ⟦you lied to my mother⟧.", "I can't believe you made it!"],
  find,
} as const satisfies Rule;

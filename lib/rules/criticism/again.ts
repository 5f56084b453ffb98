import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // you forgot again
    '^ ~ (you|and you|so you|now you|then you) ~ (not)? (left|let|forgot|missed|lost|broke|had|ate|took|went|came home|spent|used|told|said|did not|did it|did this|did that|got drunk|got|made|put|gave|lied|spilled|burned|failed|were late|are late|are drunk|are drinking|are doing it|are doing that|are doing this|are at it|are on|parked|blew|skipped|dropped|ran|drank|bought|posted|sent|scheduled|booked|changed|cancelled|canceled|showed up|turned up|woke) .. again',
    // late again. of course.
    '^^ ~ (late|drunk|gone|out|broke|leaving|ignoring|lying|drinking|gaming|cancelling|canceling|bailing|ghosting) .. again',
    // there you go again
    '(there|here) you go again',
  ],
  hint: [
    // you did it again
    'you ~ #PastTense .. again',
  ],
});

export const again = {
  id: 'again',
  kind: 'criticism',
  effect: '“Again” adds every earlier time to this one.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦You let the dog out again⟧.',
    '⟦u left me on read again⟧',
    'You called again?',
    'See you again.',
  ],
  find,
} as const satisfies Rule;

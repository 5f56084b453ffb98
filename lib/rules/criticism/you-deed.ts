import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  faint: [
    // you told my dad
    '^ ~ you ~ !(have $|were|said|had|got|looked|found|asked|won|made it|remembered|knew) #PastTense _',
    // you are sitting on my coat
    '^ ~ you are ~ !(getting|going|asking|doing|making (progress|me (laugh|blush|smile|happy))|kidding|joking|welcome|bringing|killing|coming) #Gerund _',
    // you can't do this to us
    '^ ~ you (can|could) not ~ (do|just|say|treat|talk|keep|go|come|take|blame|expect|ignore|leave|walk|let|throw|make|use|tell|call|be|even) _',
    // you turn each talk into a lecture
    '^ ~ you !(are|have|know|look|love|mean|bet|need|want|give|get|think|see|like|make|sound|seem|hear|got) #PresentTense _',
    // now you come and say that
    '^ (and|so|now|then|first) you ~ !(are|have|know|can|get|will|would|could|need|want|see|do $) #Verb _',
  ],
  hint: [
    // you missed the deadline and made us look bad
    '^ ~ you ~ (missed|skipped|dropped|kept|left|lost|burned|burnt|had|sent|parked|spent|drank|ate|let|gave away|threw away|turned|chose|picked|took|promised|allowed|waited|refused|failed|walked|slept|dated|kissed) .. (me|my|us|our|late|without|until|instead|everyone|everybody|nobody|in front of|behind|drunk|worse|bad|nothing|all night|all day|whole|entire|even though|knowing|anyway|too busy|deadline|meeting|payment|pickup|appointment)',
  ],
});

/** The widest rule, and the faintest: it needs signs of anger around it. */
export const youDeed = {
  id: 'you-deed',
  kind: 'criticism',
  effect: 'Told back to somebody in the heat, even a plain deed is heard as a charge.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦You told my dad about me⟧!', 'You told me about the party.'],
  find,
} as const satisfies Rule;

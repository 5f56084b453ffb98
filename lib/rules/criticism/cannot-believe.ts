import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // i can not believe you lied
    '((i)? (can not|can hardly) ~ believe (that)?|i (do not|could not) ~ believe (that)?|unbelievable that) < you ~ !(found|made it|got|won|remembered|did it|came|guys|both|have been|said yes|passed|actually (made|found|got|won|came)|are (here|mine|pregnant|engaged|finally|getting|moving|married|leaving|going to)) (@wrong|did ~ not|do ~ not|would|could|will|have ~ not|still|even|let|made|said|told|called|brought|put|took|left|gave|forgot|thought|think|never|always|just|are ~ (being|still|not|so|doing|making|saying|blaming|acting|@wrong.ing|@verdict)|were|did (this|that|it|something)|do (this|that|it)|do not|ate|read|used|spent|sold|lost|missed|went|invited|slept|kissed|dumped|chose|broke|stole|kept|bought|threw|cheated|lied|wore|had the (nerve|gall)) ..',
    // i can not believe I ever loved you
    '(i can not believe|can not believe|to think) < i ~ (ever|once|actually|almost|used to|even)? ~ (married|trusted|dated|hired|loved|love|liked|believed|had a (crush|thing)|fell for|wasted|defended|slept with|kissed|spent|helped|was (friends|married|in love)|gave|let) .. (you|someone like you|your)',
    // i can not believe you
    '^ @lead? @lead? i can not ~ believe you $',
  ],
  hint: [
    // i can not believe you liked him
    '(i)? can not ~ believe (that)? < you ~ !(found|made it|got|won|remembered|did it|came|guys|both|have been|said yes|passed|finally|are (here|mine|pregnant|engaged|finally|getting|moving|married|leaving|going to)) #Verb ..',
  ],
});

export const cannotBelieve = {
  id: 'cannot-believe',
  kind: 'criticism',
  effect: 'Disbelief says that a deed is past explaining.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "I can't believe ⟦you lied to my mother⟧.",
    "I can't believe you made it!",
    "can't believe ⟦you sold the piano⟧!",
    "⟦I can't believe you⟧, Kim.",
    "I can't believe ⟦you showed her my diary⟧!",
    "I can't believe you found it!",
    "I can't believe you are finally here!",
  ],
  find,
} as const satisfies Rule;

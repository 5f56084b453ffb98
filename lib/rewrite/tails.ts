import { isClauseOfYours } from './joint';

/**
 * What may follow an accusation in its sentence, says nothing but that it is one, and would hang loose after a
 * rewrite: "…, and you know it", "…, so you can say I told you so", "…, typical".
 */
const TAIL =
  /^\s*[,;–—-]?\s*(?:(?:and|but|n|because|cos|cuz) )?(?:(?:deep down |obviously |clearly |of course )?(?:you|u|ya) (?:damn well |bloody well |perfectly well |full well |very well |fucking )?(?:know|knew) (?:it|that|this|exactly|full well|damn well|very well|better)\b[^,;:]*|all (?:just )?to \w+ [^,;:]*|(?:you|u|ya) (?:just|only) (?:like|love|want|enjoy|care)\b[^,;:]*|(?:just )?so (?:you|u) (?:can|could|get to) (?:say|tell|feel|look|play|brag|win|blame)\b[^,;:]*|just (?:to (?:spite|hurt|annoy|punish|embarrass|upset|get (?:back )?at|piss|prove)|because (?:you|u) (?:can|could|felt like it))\b[^,;:]*|(?:as usual|like always|as always|like usual|typical|typically|of course|obviously|what a surprise|surprise surprise|shocker|big surprise|well done|bravo|congrats|congratulations|nice one|great job|good job|nice job|thanks a lot|thanks for that|thank you very much|so thanks|cheers|how typical|no surprise there|unbelievable|ridiculous|pathetic|are you (?:kidding|serious)(?: me)?|seriously|you know that|right|ok|okay|got it|understood|don['’]?t you|do you|is that it|isn['’]?t it|how mature|real mature|very mature|and it shows|(?:like )?not (?:ever|once|even once|at all)|like ever|ever|period|full stop|end of|simple as|huh|eh|innit|not me|not once|every last [\w ]+ of it|anymore|lol|always|anyway|yes or no|or not|no (?:more )?excuses|no ifs (?:and|or)? ?buts|it isn['’]?t subtle))(?=\s*(?:[,;:]|$))/i;

/** ", you clown" */
const CALLED = /^\s*,\s*((?:you|u|ya) [^,;:]*)$/i;

/** How many characters of what follows a flagged clause go with it; 0 where the next words stand for themselves. */
export function tailLength(behind: string): number {
  const called = CALLED.exec(behind);
  if (called && !isClauseOfYours(called[1] ?? '')) return called[0].length;
  return TAIL.exec(behind)?.[0].length ?? 0;
}

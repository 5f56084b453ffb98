/** A sentence of a word or two that only presses, shouts or mocks on: "NOW." · "Ever." · "The pair of you." */
const PRESSES =
  /^(?:(?:right )?now(?: please)?|today|tonight|immediately|asap|this (?:second|minute|instant)|at once|i mean it|i['’]?m (?:dead )?serious|i['’]?m not (?:joking|kidding|asking)|do (?:you|u) (?:hear|understand) me|got it|understood|or else|end of(?: story)?|period|full stop|simple as|shame on (?:you|u)|(?:un(?:believable|real)|pathetic|disgusting|disgraceful|typical|ridiculous|wow|well done|slow clap|bravo|congratulations|seriously|every (?:single )?time|ever|never|always|not once(?: ever)?)|(?:the )?(?:pair|lot|two|both|all) of (?:you|u)(?: lot)?)$/i;

/** "not me, not traffic": whom else it was not. */
const isNobodyElse = (text: string): boolean =>
  /^not (?:me|us|him|her|them|my|the|traffic|anyone|anybody)\b/i.test(text) &&
  text.split(/[,;]/).every((part) => /^\s*not /i.test(part));

const NEXT = /^[^\S\n]+([^.!?…\n]+)([.!?…]*)/;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** "BEHIND THE TOASTER." after "hid it behind the toaster" says it again, louder. */
const repeats = (text: string, quote: string): boolean =>
  /\p{Lu}{3}/u.test(text) &&
  wordsIn(text).length > 1 &&
  wordsIn(text).every((word) => /^ones?$/.test(word) || wordsIn(quote).includes(word));

/** Whether a sentence only presses. */
export const presses = (sentence: string): boolean => PRESSES.test(sentence.replace(/[.!?…]+$/, ''));

/**
 * How much behind a flagged sentence goes with it: what only presses or says it again would contradict a rewrite.
 * @param behind what follows the sentence and its end mark
 * @param quote the flagged words
 * @returns a number of characters
 */
export function pressingLength(behind: string, quote: string): number {
  const found = NEXT.exec(behind);
  const text = found?.[1]?.trim() ?? '';
  if (!found || text === '' || !(PRESSES.test(text) || isNobodyElse(text) || repeats(text, quote))) return 0;
  return found[0].length + pressingLength(behind.slice(found[0].length), quote);
}

/** What accuses, orders or asks for reasons. */
const ACCUSES =
  /^[\s"“'(]*(?:(?:and|but|so|then|now|also|honestly|seriously|because|cos|bc) )*(?:you|u|ya|ur|your|you['’]\w+|youre|why|how (?:could|dare|can)|what (?:is|kind)|stop|answer|not (?:once|a)|oh wait)\b/i;

/** Whether the words behind a sentence go on to accuse, so that a request before them would not be believed. */
export const accusesOn = (behind: string): boolean => ACCUSES.test(behind);

/** "You should have rung me" behind "Could you ring me?" */
export const regrets = (behind: string): boolean =>
  /^\s*(?:and |but )?(?:you|u)(?: (?:should|shoulda|could|might|owe|never|didn['’]?t)\b|['’]d )/i.test(
    behind,
  );

/** "I stood at arrivals for two hours because": what leads in tells something of its own, and stays. */
export const tells = (lead: string): boolean =>
  /^(?:and |but |so )?i\b/i.test(lead) &&
  /\b(?:because|when|how)\s*,?\s*$/i.test(lead) &&
  wordsIn(lead).length > 5;

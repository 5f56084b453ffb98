import type { Token } from './token';

/** The hundred or so words without which English cannot be written. */
const ENGLISH = new Set(
  `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take into your some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were been am did had has does must should let more very never always too really please shut stop why ever every again here where right still off ok yes nothing fault such dare liar shame`.split(
    ' ',
  ),
);

/** Words of other languages that are spelled like no English word, and that messages are full of. */
const OTHERS = new Set(
  `que de la el los las una por para con pero como esto eso todo nunca siempre estas eres muy porque cuando der die und ist nicht das ich du bist ein eine nie immer mir mich dich dir warum aber wie auch le les est pas je tu es une des mais pour avec jamais toujours pourquoi dans sur moi toi il lo che sono sei non mai sempre perche perchè mi ti nao não você voce nunca isso het een niet jij ik altijd nooit jou och att det inte jag aldrig alltid hai hain nahi nahin kya mera tera tum aap aur yeh bhi ako ikaw hindi mo ko ang aku kamu tidak saya`.split(
    ' ',
  ),
);

/** Mostly letters outside the Latin script: not read at all. */
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * Whether a sentence is English, by its small words; one-word sentences pass unless another script is used.
 * @param raw the sentence as typed
 */
export function isEnglish(tokens: readonly Token[], raw: string): boolean {
  let latin = 0;
  let other = 0;
  for (const char of raw) {
    if (!LETTER.test(char)) continue;
    if (LATIN.test(char)) latin += 1;
    else other += 1;
  }
  if (other > latin) return false;
  let english = 0;
  let foreign = 0;
  for (const { normal } of tokens) {
    if (ENGLISH.has(normal)) english += 1;
    if (OTHERS.has(normal) && !ENGLISH.has(normal)) foreign += 1;
  }
  if (foreign >= 2 && foreign > english) return false;
  return !(tokens.length >= 4 && english === 0 && foreign >= 1);
}

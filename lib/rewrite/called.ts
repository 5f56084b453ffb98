const VOCATIVE =
  /^\s*,?\s*(?:babe|baby|hon|honey|hun|love|darling|sweetie|sweetheart|dude|bro|man|girl|mate|sis|mom|mum|dad|mama|guys|\p{Lu}\p{Ll}+)$/u;
/** "REPLY TO ME DANIEL" */
const SHOUTED_NAME =
  /^\s*,?\s*(?!(?:NOW|AGAIN|TODAY|TONIGHT|TOMORROW|EVER|PLEASE|ALREADY|ALWAYS|NEVER|HERE|HOME|THERE|BACK|ALONE|TOO|OKAY|SERIOUSLY|ANYMORE|ALL|FAST|QUICK|FIRST|AND|THEN)$)\p{Lu}{3,}$/u;
/** A name called at the end with no comma: "… on a conservatory mother". */
const KIN =
  /(?<!\b(?:my|your|ur|his|her|our|their|the|a|an|to|with|for|of|and|from|at|on|by|like|about|than|in|is|are|was|were|be|being|as|good|bad|own|step|n|my own))\s+(mother|mum|mom|dad|father|mate|bro|dude|babe|hun|hon|sis)$/i;

/** The name that is all of `remaining`, as it is called, out of capitals. */
export function calledIn(remaining: string): string | undefined {
  const text = remaining.trimEnd();
  const name = text.trim().replace(/^,\s*/, '');
  if (VOCATIVE.test(text)) return name;
  return SHOUTED_NAME.test(text) ? name.charAt(0) + name.slice(1).toLowerCase() : undefined;
}

/** "… WITH PETROL IN IT JADE": behind a pronoun, capitals that are no adverb are a name. */
const SHOUTED_AT =
  /(?<=\b(?:it|me|us|them|him|mine|yours)) (?!(?:NOW|AGAIN|TODAY|TONIGHT|TOMORROW|YESTERDAY|EVER|PLEASE|ALREADY|ALWAYS|NEVER|HERE|HOME|THERE|BACK|ALONE|TOO|SERIOUSLY|ANYMORE|ALL|FAST|FIRST|AND|THEN|OUT|OFF|DOWN|OVER|AWAY|DO|GO|LATER|ONCE|TWICE|LIKE|FOR|WITH|BUT|LAST)$)(\p{Lu}{3,})$/iu;

/** "… on my pillow again u animal" */
const NAMES =
  /(?:,?\s+)(?:you|u) (?:absolute |total |utter |complete |fucking |little |big |stupid |selfish |lazy )*(?:animal|pig|clown|muppet|child|baby|coward|liar|joker|cow|dog|rat|snake|witch|monster|donut|numpty|melt|weirdo|creep|idiot|moron|slob|hypocrite|cheat|thief|bully|prick|dick|twat|bastard|bitch|knob|tosser|wanker|jerk|ass|asshole|arsehole|fool|loser|freak)$/i;

/** Where a clause ends in calling names, which goes without them. */
export const namesAt = (clause: string): number | undefined => NAMES.exec(clause)?.index;

/** Where a clause ends in a name called without a comma, and the name. */
export function kinAt(clause: string): { readonly index: number; readonly name: string } | null {
  const kin = KIN.exec(clause) ?? (clause === clause.toUpperCase() ? SHOUTED_AT.exec(clause) : null);
  if (!kin?.[1]) return null;
  const name =
    kin[1].length > 1 && kin[1] === kin[1].toUpperCase()
      ? kin[1].charAt(0) + kin[1].slice(1).toLowerCase()
      : kin[1];
  return { index: kin.index, name };
}

import { plainWords } from './spellings';
import { MASK, type Token } from './token';

/** A word with a longer one is left silent: nobody types it. */
export const LONGEST_TOKEN = 40;

const WORD = new RegExp(
  `${MASK}+|[@#]?[\\p{L}\\p{N}\\p{M}_*]+(?:['’‘\`´-][\\p{L}\\p{N}\\p{M}*]+)*['’]?`,
  'gu',
);

/** You're so mean: what follows "your" or "ur" when "you are" was meant. */
const AFTER_YOU_ARE = new Set(
  'a an the so such not nothing just being always never too really full such still even only probably actually clearly literally honestly gonna going like one out on in my making acting getting doing talking lying'.split(
    ' ',
  ),
);

/**
 * Reads one sentence into plain words.
 * @param sentence the writer's own words, others' masked
 * @param known whether a word is in the vocabulary
 * @param verdict whether a word is a verdict about a person ("ur stupid" is "you are stupid")
 */
export function readTokens(
  sentence: string,
  known: (word: string) => boolean,
  verdict: (word: string) => boolean,
): readonly Token[] {
  const tokens: Token[] = [];
  const words = [...sentence.matchAll(WORD)];
  let at = 0;
  words.forEach((match, index) => {
    const typed = match[0];
    const start = match.index;
    const end = start + typed.length;
    const shape = {
      start,
      end,
      shouted: /\p{Lu}/u.test(typed) && typed.length > 1 && typed === typed.toUpperCase(),
      capital: /^\p{Lu}/u.test(typed),
    };
    const next = words[index + 1]?.[0] ?? '';
    const plain = typed.startsWith(MASK)
      ? [MASK]
      : typed.length > LONGEST_TOKEN
        ? []
        : (yours(typed, words, index, verdict) ?? inContext(plainWords(typed, known), next));
    plain.forEach((normal, part) => {
      tokens.push({ ...shape, normal, gap: part === 0 ? sentence.slice(at, start) : '' });
    });
    at = end;
  });
  return tokens;
}

/** ur a liar · your so mean · ur stupid, but: ur phone, your stupid dog */
function yours(
  typed: string,
  words: readonly RegExpMatchArray[],
  index: number,
  verdict: (word: string) => boolean,
): readonly string[] | undefined {
  const word = typed.toLowerCase();
  if (word !== 'ur' && word !== 'your' && word !== 'yur' && word !== 'yer') return undefined;
  const next = words[index + 1]?.[0].toLowerCase() ?? '';
  const after = words[index + 2]?.[0].toLowerCase() ?? '';
  const ends =
    after === '' || /^(and|but|n|when|if|for|to|because|cause|cuz|as|than|lol|u|you|at|in)$/.test(after);
  if (AFTER_YOU_ARE.has(next)) return ['you', 'are'];
  if (verdict(next) && ends) return ['you', 'are'];
  return ['your'];
}

/** you'd better → you had better · cause (first word, or before a pronoun) → because */
function inContext(plain: readonly string[], next: string): readonly string[] {
  if (plain.length === 2 && plain[1] === 'would' && /^bett?e?r$|^betta$/i.test(next))
    return [plain[0] as string, 'had'];
  if (
    plain[0] === 'cause' &&
    /^(u|you|i|he|she|it|they|we|ur|youre?|im|its|that|this)$/i.test(next.replace(/['’].*$/, ''))
  ) {
    return ['because'];
  }
  if (plain[0] === "'cause" || plain[0] === "'cuz") return ['because'];
  return plain;
}

import { isVerdictWord, isVocabularyWord } from '../vocabulary';
import { splitClauses } from './clauses';
import { isEnglish } from './language';
import type { Clause, Sentence } from './sentence';
import { LONGEST_SENTENCE } from './sentences';
import { type Tags, tagWords } from './tags';
import { LONGEST_TOKEN, readTokens } from './tokens';

const MOST_WORDS = 80;

/** 😂 haha · lol · ❤️ ;) :P xx */
const WARM =
  /[😂🤣😅😆😄😁😜😝😛😉😘🥰😍❤💕💖💗💞😊☺🙈😹💙💜🧡💛💚🤗😇😋😏]|\b(?:a*(?:ha){2,}h?|lo+l+|lmf?ao+|rofl|xo+x*|jk|j\/k|hehe+|teehee|kidding|teasing)\b|[:;]-?[)DPp3]|<3|\^_?\^/iu;

/**
 * Reads one sentence. Pure: the same text always gives the same reading.
 * @param text the sentence as typed, others' words masked
 * @returns undefined where it is left silent: too long, not English, or without words
 */
export function readSentence(text: string): Sentence | undefined {
  if (text.length > LONGEST_SENTENCE || hasLongToken(text)) return undefined;
  const tokens = readTokens(text, isVocabularyWord, isVerdictWord);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || !isEnglish(tokens, text)) return undefined;
  let tags: readonly Tags[] | undefined;
  const clauses: Clause[] = [];
  const sentence: Sentence = {
    text,
    tokens,
    words: new Set(tokens.map(({ normal }) => normal)),
    clauses,
    mark: /[.!?…]+(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(-60))?.[0] ?? '',
    warm: WARM.test(text),
    tags: () => {
      tags ??= tagWords(tokens.map(({ normal }) => normal));
      return tags;
    },
  };
  for (const { first, last } of splitClauses(tokens)) clauses.push({ sentence, first, last });
  return sentence;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function hasLongToken(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    run = LETTER.test(text[i] as string) ? run + 1 : 0;
    if (run > LONGEST_TOKEN) return true;
  }
  return false;
}

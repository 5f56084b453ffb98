import type { ClassLookup } from './pattern';
import { COMMON } from './pattern-edges';
import { type SomeWord, sizeOf, wordOf, wordOfAny } from './some-word';

const WORD = /^[a-z0-9'-]+$/;

/**
 * Words of which a match has one, told from the parts of a pattern as they are written: "what" of "^ what a _",
 * "nag" and "moan" of "you (nag|moan about) me?". So most patterns need not be compiled before a sentence has such
 * a word.
 * @returns undefined where all that can be told so stands in nearly every sentence
 */
export function neededAtSight(parts: readonly string[], classes: ClassLookup): SomeWord | undefined {
  let at = 0;

  const alternatives = (): SomeWord | undefined => {
    const needs: SomeWord[] = [];
    const words: string[] = [];
    let all = true;
    for (;;) {
      const first = parts[at];
      const next = parts[at + 1];
      // Most options are one word.
      if (first !== undefined && WORD.test(first) && (next === '|' || next === ')' || next === undefined)) {
        if (COMMON.has(first)) all = false;
        else words.push(first);
        at += 1;
      } else {
        const need = sequence();
        if (need) needs.push(need);
        else all = false;
      }
      if (parts[at] !== '|') break;
      at += 1;
    }
    if (!all) return undefined;
    if (words.length > 0) needs.push(wordOf(new Set(words)));
    return wordOfAny(needs);
  };

  const sequence = (): SomeWord | undefined => {
    let best: SomeWord | undefined;
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const refused = parts[at - 1] === '!' || parts[at - 1] === '&';
      const need = element();
      if (need && !refused && (!best || sizeOf(need) < sizeOf(best))) best = need;
    }
    return best;
  };

  const element = (): SomeWord | undefined => {
    const part = parts[at] as string;
    at += 1;
    if (part === '(') {
      const need = alternatives();
      at += 1;
      const sign = parts[at];
      if (sign === '?' || sign === '+') at += 1;
      return sign === '?' ? undefined : need;
    }
    if (part.length > 1 && part.endsWith('?')) return undefined;
    const name = part.length > 1 && part.endsWith('+') ? part.slice(0, -1) : part;
    if (name.startsWith('@')) return ofClass(classes(name.slice(1)).starts);
    return WORD.test(name) && !COMMON.has(name) ? wordOf(new Set([name])) : undefined;
  };

  return alternatives();
}

const rare = new Map<ReadonlySet<string>, SomeWord | undefined>();

function ofClass(starts: ReadonlySet<string>): SomeWord | undefined {
  if (!rare.has(starts)) {
    const common = [...COMMON].some((word) => starts.has(word));
    rare.set(starts, common ? undefined : wordOf(starts));
  }
  return rare.get(starts);
}

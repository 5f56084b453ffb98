import type { Clause } from '../nlp/sentence';
import { classNamed } from '../vocabulary';

/** Vocabulary classes whose words say something of how a clause is meant, whichever of them it is. */
const CLASSES = [
  'verdict',
  'doubtful',
  'conduct',
  'praise',
  'credit',
  'wrong',
  'care',
  'nuisance',
  'name',
  'image',
  'sharp',
  'poor',
  'role',
  'pet',
  'better',
  'kind-deed',
] as const;

let classesOf: Map<string, string[]> | undefined;

function classesByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const name of CLASSES)
    for (const word of classNamed(name).words) byWord.set(word, [...(byWord.get(word) ?? []), `@${name}`]);
  return byWord;
}

const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself']);
const NONE: readonly string[] = [];

/**
 * What a clause is made of, for weighing its words: "never" a word, "you_never" two in a row, ">never" a word after
 * "you", "@verdict" a class of the vocabulary, "$?" the mark at the sentence's end, "#2" how long the clause is.
 * @returns names, some of them twice where a word stands twice
 */
export function featuresOf({ sentence, first, last }: Clause): readonly string[] {
  classesOf ??= classesByWord();
  const found: string[] = [];
  let before = '^';
  let addressed = false;
  for (let at = first; at < last; at += 1) {
    const word = sentence.tokens[at]?.normal ?? '';
    const classes = classesOf.get(word) ?? NONE;
    for (const name of [word, ...classes]) {
      found.push(name, `${before}_${name}`);
      if (addressed) found.push(`>${name}`);
    }
    addressed ||= ADDRESSED.has(word);
    before = word;
  }
  found.push(`${before}_$`, `$${markOf(sentence.mark)}`, `#${Math.min(last - first, 12) >> 1}`);
  if (!addressed) found.push('#nobody');
  return found;
}

function markOf(mark: string): string {
  const asks = mark.includes('?') ? '?' : '';
  const exclaims = mark.includes('!') ? '!' : '';
  return asks + exclaims || (mark === '' ? '' : '.');
}

import { type WordClass, wordClass } from '../nlp/word-class';
import { AGGRAVATORS } from './aggravators';
import { DEEDS } from './deeds';
import { pluralNoun, verbForms } from './inflect';
import { NAMES } from './names';
import { PEOPLE } from './people';
import { PHRASES } from './phrases';
import { QUARRELS } from './quarrels';
import { REPROACHES } from './reproaches';
import { VERDICTS } from './verdicts';
import type { WordList } from './word-list';

/** Every list, in the order in which pages show them. */
export const WORD_LISTS: readonly WordList[] = [
  ...PEOPLE,
  ...NAMES,
  ...VERDICTS,
  ...DEEDS,
  ...AGGRAVATORS,
  ...PHRASES,
  ...QUARRELS,
  ...REPROACHES,
];

const classes = new Map<string, WordClass>();

for (const list of WORD_LISTS) {
  if (list.form === 'verb') {
    const forms = list.words.map(verbForms);
    for (const form of ['base', 's', 'ing', 'past', 'done'] as const) {
      classes.set(`${list.name}.${form}`, wordClass(forms.map((verb) => verb[form])));
    }
    classes.set(
      list.name,
      wordClass(forms.flatMap(({ base, s, ing, past, done }) => [...new Set([base, s, ing, past, done])])),
    );
  } else if (list.form === 'noun') {
    classes.set(`${list.name}.one`, wordClass(list.words));
    classes.set(`${list.name}.many`, wordClass(list.words.map(pluralNoun)));
    classes.set(list.name, wordClass(list.words.flatMap((noun) => [noun, pluralNoun(noun)])));
  } else classes.set(list.name, wordClass(list.words));
}

/**
 * The words of a class, as patterns name it ("wrong", "wrong.past").
 * Throws on a name that no list has: a misspelled pattern must not pass in silence.
 */
export function classNamed(name: string): WordClass {
  const found = classes.get(name);
  if (!found)
    throw new RangeError(`no word list is named “${name}”; lists: ${[...classes.keys()].join(' ')}`);
  return found;
}

const single = new Set(
  [...classes.values()].flatMap(({ words, phrases }) => [
    ...words,
    ...phrases.keys(),
    ...[...phrases.values()].flat(2),
  ]),
);

/** Whether any list has the word; used to read stretched spellings. */
export function isVocabularyWord(word: string): boolean {
  return single.has(word);
}

/** Whether the word judges a person: after "ur" it makes "you are" of it. */
export function isVerdictWord(word: string): boolean {
  return (
    classNamed('verdict').words.has(word) ||
    classNamed('doubtful').words.has(word) ||
    classNamed('praise').words.has(word) ||
    word === 'wrong' ||
    word === 'late'
  );
}

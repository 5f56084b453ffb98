import type { Plugin } from 'vite';

/*
 * Compromise can change, print, compare and look up texts. The only door to it (lib/nlp/parser.ts) asks for parts of
 * speech, of plain lower-case words with a space between and no punctuation but apostrophes. The parts that this
 * never reaches do not ship.
 */

const NOTHING = 'export default {}';
const NO_API = 'export default () => {}';

/** Reads such a text into words: no sentence ends in it, and nothing stands around a word but apostrophes. */
const PLAIN_WORDS = `
const term = (word) => {
  const start = word.replace(/^'+/, '');
  const text = /[sn]'$/.test(start) ? start : start.replace(/'+$/, '');
  const normal = text.normalize('NFD').replace(/\\p{M}/gu, '');
  return { text, normal, pre: '', post: ' ', tags: new Set() };
};
const fromString = (input) => [input.split(' ').map(term)];
export default { one: { tokenize: { fromString } } };`;

const PLAIN_MODEL = `
import aliases from './aliases.js';
import { lexicon } from './lexicon.js';
export default { one: { aliases, lexicon } };`;

const TAGGER = '2-two/preTagger/compute/tagger';

/** File of compromise's source → what ships in its place. */
const UNREACHED: Readonly<Record<string, string>> = {
  // Further methods of its views.
  'API/methods/loops': NOTHING,
  'API/methods/utils': NOTHING,
  'API/_lib': 'export const verbose = () => {}',
  '1-one/change/api/index': NO_API,
  '1-one/lookup/plugin': NOTHING,
  '1-one/match/api/index': NO_API,
  '1-one/match/lib': NOTHING,
  '1-one/contraction-one/compute/contractions/apostrophe-d': NO_API,
  '1-one/contraction-one/compute/contractions/apostrophe-t': NO_API,
  '1-one/contraction-one/compute/contractions/french': 'export default { preJ() {}, preL() {}, preD() {} }',
  '1-one/contraction-one/compute/contractions/number-range': NO_API,
  '1-one/output/plugin': 'export default { methods: { one: { debug: {} } } }',
  '1-one/pointers/api/index': NO_API,
  '1-one/pointers/api/lib/split': NOTHING,
  '1-one/tag/api/index': NO_API,
  '1-one/typeahead/plugin': NOTHING,
  '2-two/contraction-two/api/index': NO_API,
  '2-two/lazy/plugin': NOTHING,
  '2-two/postTagger/api': NO_API,
  '2-two/swap/plugin': NOTHING,
  '1-one/tokenize/methods/index': PLAIN_WORDS,
  '1-one/tokenize/model/index': PLAIN_MODEL,
  // Marks, capitals and what follows from them.
  '1-one/tokenize/compute/alias': NO_API,
  '1-one/tokenize/compute/normal/index': NO_API,
  '2-two/preTagger/methods/quickSplit': 'export default (sentences) => sentences',
  [`${TAGGER}/1st-pass/01-colons`]: NO_API,
  [`${TAGGER}/1st-pass/02-hyphens`]: NO_API,
  [`${TAGGER}/2nd-pass/01-case`]: NO_API,
  [`${TAGGER}/3rd-pass/01-acronym`]: NO_API,
  // Names of firms and places, which no rule asks about.
  '2-two/preTagger/model/orgWords': NOTHING,
  '2-two/preTagger/model/placeWords': NOTHING,
  [`${TAGGER}/3rd-pass/03-orgWords`]: NO_API,
  [`${TAGGER}/3rd-pass/04-placeWords`]: NO_API,
  // Tables and steps that only those methods read.
  '1-one/freeze/debug': NO_API,
  '1-one/match/methods/match/term/_fuzzy': 'export default () => 0',
  '1-one/sweep/lib': NOTHING,
  '1-one/tag/compute/tagRank': NO_API,
  '1-one/tag/methods/addTags/_colors': NOTHING,
  '1-one/tokenize/compute/freq': NO_API,
  '1-one/tokenize/compute/offset': NO_API,
  '1-one/tokenize/compute/wordCount': NO_API,
  '2-two/preTagger/methods/transform/adjectives/conjugate/fromAdverb': NO_API,
  '2-two/preTagger/methods/transform/adjectives/conjugate/toAdverb': NO_API,
  '2-two/preTagger/compute/penn': NO_API,
  '2-two/preTagger/compute/root': NO_API,
};

const SOURCE = /\/node_modules\/compromise\/src\/(.+)\.js$/;

/** Puts an empty part in the place of each of those. Fails the build where one of them is not found any more. */
export const leaveOutUnreachedParts: Plugin = {
  name: 'leave-out-unreached-parts',
  load(id) {
    const path = SOURCE.exec(id)?.[1];
    return path === undefined ? undefined : UNREACHED[path];
  },
  buildEnd(error) {
    const read = [...this.getModuleIds()].flatMap((id) => SOURCE.exec(id)?.[1] ?? []);
    const missed = Object.keys(UNREACHED).filter((path) => !read.includes(path));
    if (!error && read.length > 0 && missed.length > 0)
      throw new Error(`compromise no longer has ${missed.join(', ')}: nothing left out.`);
  },
};

/** Compromise enters its 24,000 words one by one as it starts; by plain assignment that takes half the time. */
export const enterWordsFast: Plugin = {
  name: 'enter-words-fast',
  transform(code, id) {
    if (SOURCE.exec(id)?.[1] !== 'API/extend') return undefined;
    const slow = 'Object.assign(model, { [key]: plugin[key] })';
    if (!code.includes(slow)) throw new Error(`${id} is no longer written as expected: nothing made faster.`);
    return { code: code.replaceAll(slow, 'model[key] = plugin[key]'), map: null };
  },
};

/**
 * Which of compromise's own patterns ship (`build/tagger-patterns.json`): all but those without which no part of
 * speech that a rule asks about changes in any sentence, and without which one that could be asked about changes in
 * three sentences at most.
 *   npx tsx test/tools/tagger-patterns.ts [lines.jsonl …]    the project's own drafts, and lines with a `text` each
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { analyze } from '../../lib/analyze';
import { type Parsed, parse } from '../../lib/nlp/parser';
import { ownWords } from '../../lib/nlp/quotation';
import { readSentence } from '../../lib/nlp/read';
import { splitSentences } from '../../lib/nlp/sentences';
import { rowsOf } from './score';

/** A sentence that changes without a pattern, though nobody asks there, is borne so often. */
const BORNE = 3;

/** What rules ask about. */
const ASKED =
  'Verb PastTense PresentTense Gerund Infinitive Participle Person ProperNoun Value Money Possessive Adjective'.split(
    ' ',
  );

interface Found {
  readonly match: string;
}
interface World {
  readonly model: { readonly two: { readonly matches: readonly Found[] } };
  readonly methods: { readonly one: { bulkTagger(found: readonly Found[], ...rest: unknown[]): unknown } };
  readonly compute: { postTagger(view: Parsed): unknown };
}
const { model, methods, compute } = nlp.world() as unknown as World;
const { matches } = model.two;

/** Patterns left out for now, and those found in the text that was parsed last. */
const out = new Set<string>();
let found: readonly string[] = [];
const tagAll = methods.one.bulkTagger;
methods.one.bulkTagger = (all, ...rest) => {
  found = all.map(({ match }) => match);
  return tagAll(
    all.filter(({ match }) => !out.has(match)),
    ...rest,
  );
};

/** Tags that note what is asked of them. */
class Listening extends Set<string> {
  readonly asked = new Set<string>();
  override has(tag: string): boolean {
    this.asked.add(tag);
    return super.has(tag);
  }
}

/** Text that was parsed while drafts were heard → its words' tags. */
const heard = new Map<string, Listening[]>();
const tagLast = compute.postTagger;
compute.postTagger = (view) => {
  tagLast(view);
  const terms = view.document.flat() as { text: string; tags: ReadonlySet<string> }[];
  const listening = terms.map((term) => {
    const tags = new Listening(term.tags);
    term.tags = tags;
    return tags;
  });
  heard.set(terms.map(({ text }) => text).join(' '), listening);
};
const lines = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const drafts = [...rowsOf('check'), ...rowsOf('tune')].map((row) => row.text).concat(lines);
for (const draft of drafts) analyze(draft);
compute.postTagger = tagLast;
// Most sentences never reach the parser. What it would say of them counts as well.
for (const own of drafts.map(ownWords))
  for (const { start, end } of splitSentences(own)) {
    const tokens = readSentence(own.slice(start, end))?.tokens ?? [];
    const text = tokens.map(({ normal }) => normal.replace(/[^\p{L}\p{N}']/gu, '') || 'x').join(' ');
    if (text !== '' && !heard.has(text)) heard.set(text, []);
  }

/** The tags of a text now: those of all that could be asked about, and of what was asked. */
function tagsOf(text: string, asked: readonly Listening[]): readonly [string, string] {
  const terms = parse(text).document.flat();
  const all = terms.map(({ tags }) => ASKED.filter((tag) => tags?.has(tag)).join('+')).join(' ');
  const answers = asked.flatMap((one, at) => [...one.asked].map((tag) => Number(terms[at]?.tags?.has(tag))));
  return [all, answers.join('')];
}

const sentences = [...heard].map(([text, asked]) => ({ text, asked, before: tagsOf(text, asked), found }));
const changed = new Set<unknown>();
for (const { match } of [...matches].reverse()) {
  out.add(match);
  const borne: unknown[] = [];
  const needed = sentences.some((sentence) => {
    if (!sentence.found.includes(match)) return false;
    const [all, answers] = tagsOf(sentence.text, sentence.asked);
    if (answers !== sentence.before[1]) return true;
    if (all !== sentence.before[0] && !changed.has(sentence)) borne.push(sentence);
    return borne.length > BORNE;
  });
  if (needed) out.delete(match);
  else for (const sentence of borne) changed.add(sentence);
}

const kept = matches.map(({ match }) => match).filter((match) => !out.has(match));
writeFileSync(
  fileURLToPath(new URL('../../build/tagger-patterns.json', import.meta.url)),
  `${JSON.stringify([...new Set(kept)], null, 2)}\n`,
);
console.log(
  `${kept.length} of ${matches.length} kept; ${changed.size} of ${sentences.length} sentences other`,
);

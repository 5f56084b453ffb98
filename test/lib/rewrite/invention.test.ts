import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { rewritesFor } from '../../../lib/rewrite';
import { baseOf } from '../../../lib/rewrite/morphology/verbs';
import { type Rewrite, textOf } from '../../../lib/rewrite/rewrite';
import { softenAll } from '../../../lib/rewrite/soften';
import { SPELLINGS } from '../../../lib/vocabulary/chat-spellings';
import { FAUX_FEELINGS } from '../../../lib/vocabulary/feelings';

const TUNE = 'test/corpus/tune';
const Row = v.object({ text: v.string() });

/** Every fourth draft of the corpus that rules and rewrites are tuned on, with its own flags. */
const drafts = readdirSync(TUNE)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${TUNE}/${name}`, 'utf8').split('\n').filter(Boolean))
  .filter((_, i) => i % 4 === 0)
  .map((line) => v.parse(Row, JSON.parse(line)).text)
  .map((draft) => ({ draft, flags: analyze(draft) }))
  .filter(({ flags }) => flags.length > 0);

const offered = drafts.flatMap(({ draft, flags }) =>
  flags.flatMap((flag) => rewritesFor(draft, flag).rewrites.map((rewrite) => ({ draft, rewrite }))),
);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** A word as it may be bent: "forgotten" → forget, "dishes" → dish, "don't" → do. */
const lemmas = (word: string): string[] => {
  const bare = word.replace(/'(?:s|ve|d|ll|re|m)?$/, '').replace(/n't$|nt$/, '');
  return [word, bare, baseOf(bare), bare.replace(/(?:e?s)$/, ''), bare.replace(/ies$/, 'y')];
};

/** All words that the engine says of its own: those of its frames, behaviors, feelings and set phrases. */
const DECLARED = new Set(
  ['lib/rewrite/say', 'lib/rewrite/plan', 'lib/rewrite/morphology', 'lib/vocabulary/behaviors']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .concat('lib/vocabulary/sayings.ts', 'lib/vocabulary/feelings.ts', 'lib/rewrite/manner.ts')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => wordsOf(readFileSync(path, 'utf8')))
    .flatMap(lemmas),
);

/** The rewrite without what it suggests to ask. */
const told = ({ pieces }: Rewrite): string =>
  textOf(pieces.filter((piece) => typeof piece === 'string' || piece.slot !== 'request'))
    // The first letter of the draft's own next sentence.
    .replace(/(?<=[.?!] )\p{L}$/u, '');

describe('no rewrite invents', () => {
  it('a word that neither the draft nor our own wording gave', () => {
    const strangers = offered.flatMap(({ draft, rewrite }) => {
      const given = new Set(
        wordsOf(draft)
          .map((word) => word.replace(/(.)\1{2,}/g, '$1'))
          .flatMap((word) => [
            ...lemmas(word),
            ...(Object.hasOwn(SPELLINGS, word) ? wordsOf(SPELLINGS[word] ?? '') : []),
          ]),
      );
      return wordsOf(told(rewrite))
        .filter((word) => !lemmas(word).some((lemma) => given.has(lemma) || DECLARED.has(lemma)))
        .map((word) => `${word}: ${rewrite.text} ← ${draft}`);
    });
    expect(strangers).toEqual([]);
  });

  it('a number, a name or a time', () => {
    for (const { draft, rewrite } of offered) {
      const text = told(rewrite);
      const low = draft.toLowerCase();
      for (const number of text.match(/\d+/g) ?? []) expect(draft).toContain(number);
      for (const [, name = ''] of text.matchAll(/(?<![.?!] )(?<!^)\b(\p{Lu}\p{Ll}+)/gu))
        if (name !== 'I') expect(low, text).toContain(name.toLowerCase());
      for (const time of text.match(/\b(?:\w+day|yesterday|last (?:night|week|month|year))\b/gi) ?? [])
        if (!/^(?:birthday|today|someday|everyday|holiday)$/i.test(time))
          expect(low, text).toContain(time.toLowerCase());
    }
  });
});

describe('no rewrite judges', () => {
  it('by an absolute, a "should" or a verdict in the dress of a feeling', () => {
    for (const { rewrite } of offered) {
      expect(rewrite.text).not.toMatch(/\b(?:always|never|constantly|should(?:n['’]?t)?|supposed to)\b/i);
      const felt = /\b(?:feel|felt|i'm|i was) ([\w-]+)/i.exec(rewrite.text)?.[1]?.toLowerCase() ?? '';
      expect(FAUX_FEELINGS.has(felt), rewrite.text).toBe(false);
    }
  });

  it('alone, in its place, or with all the others', () => {
    for (const { rewrite } of offered) expect(analyze(rewrite.text), rewrite.text).toEqual([]);
    for (const { draft, flags } of drafts.filter(({ flags }) => flags.length > 1)) {
      // What could not be softened may stay; nothing of ours may be heard.
      for (const { quote } of analyze(softenAll(draft, flags).text)) expect(draft).toContain(quote);
    }
  });
});

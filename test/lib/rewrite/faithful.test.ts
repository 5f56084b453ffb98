import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import type { Flag } from '../../../lib/flag';
import { KINDS } from '../../../lib/kinds';
import { rewritesFor } from '../../../lib/rewrite';
import { textOf } from '../../../lib/rewrite/rewrite';
import { softenAll } from '../../../lib/rewrite/soften';
import { FAUX_FEELINGS, FEELINGS, WORK_FEELINGS } from '../../../lib/vocabulary/feelings';

const FOLDER = 'test/corpus/check';
const Row = v.object({
  text: v.string(),
  flags: v.array(v.object({ phrase: v.string(), kind: v.picklist(KINDS) })),
});

/** Every eighth labeled draft with its flags, as readers marked them. */
const drafts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n').filter(Boolean))
  .map((line) => v.parse(Row, JSON.parse(line)))
  .filter(({ flags }, i) => flags.length > 0 && i % 8 === 0)
  .map(({ text, flags }) => ({
    draft: text,
    flags: flags.map(({ phrase, kind }): Flag => {
      const start = text.indexOf(phrase);
      return {
        start,
        end: start + phrase.length,
        quote: phrase,
        kind,
        rule: 'reader',
        effect: '',
        severity: 'mild',
        confidence: 1,
        source: '',
      };
    }),
  }));

describe('what is offered', () => {
  it('takes the place of the whole flag, whatever joins it to its sentence', () => {
    const joined = [
      'dishes ⁠ then your stupid 🇫🇷 if about',
      'I came home late and then you ate my lunch without asking.',
    ];
    const heard = joined.flatMap((draft) =>
      analyze(draft, { strictness: 'thorough' }).map((flag) => ({ draft, flag })),
    );
    expect(heard.length).toBeGreaterThan(1);
    const read = drafts.flatMap(({ draft, flags }) => flags.map((flag) => ({ draft, flag })));
    for (const { draft, flag } of [...heard, ...read])
      for (const { text, start, end } of rewritesFor(draft, flag).rewrites)
        expect(start <= flag.start && flag.end <= end, text).toBe(true);
  }, 60_000);

  it('raises no flag alone or in place, and its pieces are its text', () => {
    for (const { draft, flags } of drafts)
      for (const flag of flags)
        for (const { text, pieces, start, end } of rewritesFor(draft, flag).rewrites) {
          expect(textOf(pieces)).toBe(text);
          expect(analyze(text), text).toEqual([]);
          const placed = draft.slice(0, start) + text + draft.slice(end);
          expect(
            analyze(placed).filter((left) => left.start < start + text.length && start < left.end),
            placed,
          ).toEqual([]);
        }
  }, 60_000);

  it('holds no absolute, no should and no blank', () => {
    for (const { draft, flags } of drafts)
      for (const flag of flags)
        for (const { text } of rewritesFor(draft, flag).rewrites)
          expect(text).not.toMatch(/\b(?:always|never|constantly|should)\b|[[\]{}]|undefined| {2}/i);
  }, 60_000);

  it('offers feelings only, with no verdict in disguise among them', () => {
    for (const groups of [FEELINGS, WORK_FEELINGS])
      for (const words of Object.values(groups))
        for (const word of words) expect(FAUX_FEELINGS.has(word), word).toBe(false);
  });

  it('softens a whole message without beginning each sentence alike', () => {
    for (const { draft, flags } of drafts.filter(({ flags }) => flags.length > 1)) {
      const { rewrites, text } = softenAll(draft, flags);
      expect(text.length).toBeGreaterThan(0);
      const spans = rewrites.map(({ start, end }) => [start, end]);
      expect(spans).toEqual([...spans].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
    }
  }, 60_000);
});

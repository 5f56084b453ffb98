import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { rewritesFor } from '../../lib/rewrite';
import { textOf } from '../../lib/rewrite/rewrite';

/** A draft, a rewrite, and whether a reader would send it in the writer's place. */
const Pair = v.variant('sent', [
  v.strictObject({ draft: v.string(), rewrite: v.string(), sent: v.literal(true) }),
  v.strictObject({ draft: v.string(), rewrite: v.string(), sent: v.literal(false), why: v.string() }),
]);

const pairs = readFileSync('test/corpus/pairs.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(Pair, JSON.parse(line)));

/** All that is offered for a draft, each without what it suggests to ask. */
const offered = (draft: string): string[] =>
  analyze(draft).flatMap((flag) =>
    rewritesFor(draft, flag).rewrites.map(({ pieces }) =>
      textOf(pieces.filter((piece) => typeof piece === 'string' || piece.slot !== 'request')),
    ),
  );

describe('a pair that was judged', () => {
  it.each(pairs.filter(({ sent }) => sent))('is offered: $draft → $rewrite', ({ draft, rewrite }) => {
    expect(offered(draft)).toContain(rewrite);
  });

  it.each(pairs.filter(({ sent }) => !sent))('is not offered: $draft → $rewrite', ({ draft, rewrite }) => {
    expect(offered(draft)).not.toContain(rewrite);
  });
});

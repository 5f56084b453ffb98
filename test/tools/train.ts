/**
 * Learns how blaming clauses are worded from the project's own talk (test/corpus/talk) and the tune half of its
 * labeled drafts (test/corpus/tune; never the check half), and writes the weights to lib/wording/weights.ts. The same
 * lines always give the same weights.
 *   npm run train
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hearingsOf } from '../../lib/hearings';
import { featuresOf } from '../../lib/wording/features';
import { learn } from '../training/logistic';
import { ofRow, readTalk, type Talk } from '../training/talk';
import { rowsOf } from './score';

/** Weights are kept in steps of this size: finer ones say nothing. */
const STEP = 1 / 8;

const folder = fileURLToPath(new URL('../corpus/talk/', import.meta.url));
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) =>
    readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map(readTalk)
  .filter(({ left }) => !left)
  .concat(rowsOf('tune').map(ofRow));

const examples = lines.flatMap((line) => clausesOf(line));
const { bias, weights } = learn(examples, {
  l1: option('l1', 1),
  l2: option('l2', 1),
  rate: option('rate', 0.1),
  passes: option('passes', 8),
});

const levels = new Map<number, string[]>();
for (const [name, weight] of weights) {
  const level = Math.round(weight / STEP) * STEP;
  if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), name]);
}
const rows = [...levels]
  .sort(([a], [b]) => a - b)
  .map(([level, names]) => `  [${level}, ${quoted(names.sort().join('|'))}],`);
writeFileSync(
  fileURLToPath(new URL('../../lib/wording/weights.ts', import.meta.url)),
  `/** Made by \`npm run train\` from test/corpus: not written by hand. */
export const BIAS = ${bias.toFixed(3)};

/** A weight in log-odds, and the features that have it (\`features.ts\` tells how they are written). */
export const LEVELS: readonly (readonly [weight: number, names: string])[] = [
${rows.join('\n')}
];
`,
);
console.log(
  `${lines.length} lines, ${examples.length} clauses, ${examples.filter(({ blames }) => blames).length} of them blaming; ${[...levels.values()].flat().length} features weigh something`,
);

/** As the formatter would have it. */
function quoted(words: string): string {
  return words.includes("'") ? JSON.stringify(words) : `'${words}'`;
}

/** Each clause with what it is made of, and whether an accusing span covers it. */
function clausesOf({ text, spans, weight }: Talk) {
  const found = [];
  let end = 0;
  for (const { sentence, lead, advance } of hearingsOf(text).sentences) {
    const start = end + lead;
    end += advance;
    for (const clause of sentence?.clauses ?? []) {
      const from = start + (sentence?.tokens[clause.first]?.start ?? 0);
      const to = start + (sentence?.tokens[clause.last - 1]?.end ?? 0);
      const blames = spans.some(
        (span) =>
          Math.min(to, span.end) - Math.max(from, span.start) >=
          Math.min(to - from, span.end - span.start) / 2,
      );
      found.push({ features: [...new Set(featuresOf(clause))], blames, weight });
    }
  }
  return found;
}

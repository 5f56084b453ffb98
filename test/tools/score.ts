/**
 * Scores the engine on the project's own drafts (test/corpus), by half, kind and register.
 *   npm run score              prints the tables
 *   npm run score -- --write   also writes them to docs/scores.md, and the drafts that pass to test/corpus/passing.txt
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { analyze } from '../../lib/analyze';
import { KINDS } from '../../lib/kinds';

const Row = v.object({
  id: v.string(),
  text: v.string(),
  flags: v.array(v.object({ phrase: v.string(), kind: v.picklist(KINDS) })),
  borderline: v.optional(v.boolean(), false),
  register: v.optional(v.string(), 'none'),
});
type Row = v.InferOutput<typeof Row>;

const root = fileURLToPath(new URL('../corpus/', import.meta.url));

export function rowsOf(half: string): readonly Row[] {
  return readdirSync(`${root}${half}`)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${root}${half}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => v.parse(Row, JSON.parse(line)))
    .filter(({ borderline }) => !borderline);
}

/** Whether the message is judged as its label says: flagged or left alone. */
export function passes({ text, flags }: Row): boolean {
  return analyze(text).length > 0 === flags.length > 0;
}

function figures(rows: readonly Row[]): readonly string[] {
  let [hit, missed, wrong, right, spans, gold, heard] = [0, 0, 0, 0, 0, 0, 0];
  for (const { text, flags } of rows) {
    const found = analyze(text);
    if (flags.length) found.length ? hit++ : missed++;
    else found.length ? wrong++ : right++;
    gold += flags.length;
    heard += found.length;
    spans += flags.filter(({ phrase }) => {
      const start = text.indexOf(phrase);
      const end = start + phrase.length;
      return found.some(
        (flag) =>
          Math.min(flag.end, end) - Math.max(flag.start, start) >=
          (Math.max(flag.end, end) - Math.min(flag.start, start)) / 2,
      );
    }).length;
  }
  const part = (a: number, b: number) => (b ? (a / b).toFixed(3) : '–');
  const [precision, recall] = [hit / (hit + wrong), hit / (hit + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    String(rows.length),
    part(hit, hit + wrong),
    part(hit, hit + missed),
    Number.isFinite(f1) ? f1.toFixed(3) : '–',
    part(2 * spans, gold + heard),
    wrong + right ? ((1000 * wrong) / (wrong + right)).toFixed(1) : '–',
  ];
}

function table(half: string): string {
  const rows = rowsOf(half);
  const lines = [['all', ...figures(rows)]];
  for (const kind of KINDS) {
    lines.push([kind, ...figures(rows.filter(({ flags }) => flags.some((flag) => flag.kind === kind)))]);
  }
  for (const register of [...new Set(rows.map((row) => row.register))].sort()) {
    lines.push([`among ${register}`, ...figures(rows.filter((row) => row.register === register))]);
  }
  return [
    `## The ${half} half`,
    '',
    '| drafts | messages | precision | recall | F1 | span F1 | false flags per 1,000 |',
    '|---|---|---|---|---|---|---|',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('score.ts')) {
  const tables = ['check', 'tune'].map(table).join('\n');
  console.log(tables);
  if (process.argv.includes('--write')) {
    const intro =
      '# Scores\n\nMeasured on the project’s own drafts by `npm run score -- --write`, standard strictness, borderline drafts left out.\n\n';
    writeFileSync(fileURLToPath(new URL('../../docs/scores.md', import.meta.url)), intro + tables);
    const passing = ['check', 'tune'].flatMap((half) =>
      rowsOf(half)
        .filter(passes)
        .map(({ id }) => `${half} ${id}`),
    );
    writeFileSync(`${root}passing.txt`, `${passing.join('\n')}\n`);
  }
}

/**
 * `npm run bench`: measures, and writes RESULTS.md and keys.svg beside this file. Nothing here can fail a build.
 * Behind `--`, only the parts named are measured anew: engine felt waking popup pages.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, type } from 'node:os';
import { join } from 'node:path';
import { engineFigures } from './engine';
import { feltFigures, wakingFigures } from './felt';
import type { Figure } from './measure';
import { pageFigures } from './page-cost';
import { drawn } from './picture';
import { popupFigures } from './popup';

/** One part of the table, and when and beside how much other work it was measured. */
interface Part {
  readonly figures: readonly Figure[];
  readonly day: string;
  /** Programs that wanted a processor, on average of a minute, before and after. */
  readonly load: readonly [number, number];
  readonly perKey?: readonly { words: number; p50: number; p95: number }[];
}

const PARTS: Readonly<Record<string, () => Promise<Pick<Part, 'figures' | 'perKey'>>>> = {
  engine: engineFigures,
  felt: async () => ({ figures: await feltFigures() }),
  waking: async () => ({ figures: await wakingFigures() }),
  popup: async () => ({ figures: await popupFigures() }),
  pages: async () => ({ figures: await pageFigures() }),
};
const TITLES: Readonly<Record<string, string>> = {
  engine: 'The engine alone, in Node',
  felt: 'What is felt while writing',
  waking: 'A worker that sleeps',
  popup: 'The popup',
  pages: 'What a page pays',
};

const KEPT = join(import.meta.dirname, 'measured.data.json');
const named = process.argv.slice(2);
const all: Record<string, Part> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const before = loadavg()[0] ?? Number.NaN;
  try {
    const part = await measure();
    all[name] = {
      ...part,
      day: new Date().toISOString().slice(0, 10),
      load: [before, loadavg()[0] ?? Number.NaN],
    };
    console.log(name, all[name]);
  } catch (error) {
    console.log(`${name} was not measured: ${String(error).split('\n')[0]}`);
  }
}
writeFileSync(KEPT, `${JSON.stringify(all, null, 2)}\n`);

const tables = Object.keys(PARTS).flatMap((name) => {
  const part = all[name];
  if (!part) return [];
  const rows = part.figures.map(
    ({ what, measured, goal, runs }) => `| ${what} | ${measured} | ${goal} | ${runs} |`,
  );
  const [before, after] = part.load;
  return [
    `## ${TITLES[name]}`,
    '',
    `${part.day}, load ${before.toFixed(1)} before and ${after.toFixed(1)} after.`,
    '',
    '| figure | measured | goal | runs |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
});
const perKey = all.engine?.perKey ?? [];
const keys = perKey.map(({ words, p50, p95 }) => `| ${words} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`);
writeFileSync(
  join(import.meta.dirname, 'RESULTS.md'),
  `# Measured

By \`npm run bench\` on ${cpus().length} cores, ${type()}, Node ${process.version}. Figures in milliseconds depend on the machine and on what else runs there, of which the load tells; ratios are of one run.

${tables.join('\n')}
## A key analyzed, by the length of the draft

| words | median, ms | p95, ms |
|---|---|---|
${keys.join('\n')}

![The cost of a key by the length of the draft](keys.svg)
`,
);
if (perKey.length > 0) writeFileSync(join(import.meta.dirname, 'keys.svg'), drawn(perKey));

/** `npm run bench`: measures, and writes RESULTS.md and keys.svg beside this file. Nothing here can fail a build. */
import { writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { join } from 'node:path';
import { browserFigures } from './browser';
import { engineFigures } from './engine';
import type { Figure } from './measure';
import { drawn } from './picture';

const { figures, perKey } = await engineFigures();
const all: Figure[] = [...figures];
try {
  all.push(...(await browserFigures()));
} catch (error) {
  console.log(`The browser was not measured: ${String(error).split('\n')[0]}`);
}

const rows = all.map(({ what, measured, goal, runs }) => `| ${what} | ${measured} | ${goal} | ${runs} |`);
const keys = perKey.map(({ words, p50, p95 }) => `| ${words} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`);
writeFileSync(
  join(import.meta.dirname, 'RESULTS.md'),
  `# Measured

By \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} cores, ${type()}, Node ${process.version}. Figures in milliseconds depend on the machine and on what else runs there; ratios are of one run.

| figure | measured | goal | runs |
|---|---|---|---|
${rows.join('\n')}

## A key analyzed, by the length of the draft

| words | median, ms | p95, ms |
|---|---|---|
${keys.join('\n')}

![The cost of a key by the length of the draft](keys.svg)
`,
);
writeFileSync(join(import.meta.dirname, 'keys.svg'), drawn(perKey));
console.log(all);

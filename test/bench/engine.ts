import nlp from 'compromise/three';
import { analyze } from '../../lib/analyze';
import { type Figure, median, quantile, worked, workedAtLast } from './measure';
import { peers } from './peers';
import { draftOf, everydayLines } from './texts';

const KEYS = ' he said that it was fine and we left at six'.split('');
const ROUNDS = 3;

/** Analyzes a draft once per key typed at its end. @returns milliseconds of processor time of each */
function typeInto(draft: string): number[] {
  analyze(draft);
  const costs: number[] = [];
  let text = draft;
  for (let round = 0; round < ROUNDS; round += 1) {
    // A beginning of its own, so that no sentence of another round or draft is remembered.
    text += ` So ${draft.length} times ${round}`;
    for (const key of KEYS) {
      text += key;
      const typed = inOnePiece(text);
      costs.push(worked(() => void analyze(typed)));
    }
    text += '.';
  }
  return costs;
}

/** A draft reaches the worker in one piece; what is put together here is copied together first, at no cost of ours. */
const inOnePiece = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** What the engine costs in Node: for each key, from cold, and beside others on the same texts. */
export async function engineFigures(): Promise<{
  figures: Figure[];
  perKey: { words: number; p50: number; p95: number }[];
}> {
  const figures: Figure[] = [];
  const lines = everydayLines();
  // Cold first: no sentence has been read before. The patterns are compiled at import.
  const ours = worked(() => lines.forEach((line) => void analyze(line)));
  const parse = worked(() => lines.forEach((line) => void nlp(line).clauses().json({ offset: true })));
  figures.push({
    what: `${lines.length} short texts from cold ÷ compromise with clauses, processor time`,
    measured: `${(ours / parse).toFixed(2)} (${(ours / 1000).toFixed(1)} s ÷ ${(parse / 1000).toFixed(1)} s)`,
    goal: '≤ 1.0',
    runs: 1,
  });
  const cold = worked(() => void analyze(draftOf(200)));
  const perKey = [50, 200, 2_000, 20_000].map((words) => {
    const costs = typeInto(draftOf(words));
    return { words, p50: median(costs), p95: quantile(costs, 0.95) };
  });
  const at = (words: number) =>
    perKey.find((one) => one.words === words) ?? { p50: Number.NaN, p95: Number.NaN };
  const runs = KEYS.length * ROUNDS;
  figures.push(
    {
      what: 'a key analyzed, 200 words, p95, processor time',
      measured: `${at(200).p95.toFixed(2)} ms`,
      goal: '≤ 6 ms',
      runs,
    },
    {
      what: 'the draft of 200 words from cold ÷ a key in it, median',
      measured: `${(cold / at(200).p50).toFixed(0)}×`,
      goal: '≥ 5×',
      runs,
    },
    {
      what: 'a key at 20,000 words ÷ at 200 words, median',
      measured: (at(20_000).p50 / at(200).p50).toFixed(2),
      goal: '≤ 2',
      runs,
    },
  );
  const draft = draftOf(200);
  for (const { name, read } of await peers()) {
    const costs: number[] = [];
    for (let round = 0; round < 12; round += 1)
      costs.push(await workedAtLast(() => read(draft + KEYS.slice(0, round + 1).join(''))));
    const theirs = median(costs.slice(2));
    figures.push({
      what: `${name} on the same edited draft of 200 words ÷ ours, median, processor time`,
      measured: `${(theirs / at(200).p50).toFixed(0)}× (${theirs.toFixed(1)} ms)`,
      goal: name === 'harper.js' ? '≥ 10×' : 'reported',
      runs: 10,
    });
  }
  return { figures, perKey };
}

import { join } from 'node:path';
import type { ChromiumPage } from '../browser/harness/chromium';
import { heapsAfterCollection } from '../browser/harness/heap';
import { launch, OUTPUT } from '../browser/harness/launch';
import { openPlayground } from '../browser/harness/playground';
import { serve } from '../browser/harness/server';
import { randomAt } from '../soak/random';
import { oneTurn } from '../soak/typist';
import { progressOf } from './soak-progress';

/** A message box for each of ten tabs. */
const TABS = [
  ...['textarea', 'contenteditable', 'lexical', 'prosemirror', 'quill'],
  ...['textarea', 'contenteditable', 'slate', 'tiptap', 'react'],
];
/** Rounds through all tabs after which nothing new is loaded any more: the growth counts from there. */
const WARM = 2;
const MINUTE = 60_000;
const ALLOWED_GROWTH = 0.05;

/**
 * Types five keys a second in ten tabs in turn. It goes on with its seed's next turn where it was stopped,
 * in a fresh browser: the minutes of all runs are told, and the growth of each run.
 * @returns how many errors were logged, and one more where a heap has grown too much
 */
export async function hour(seed: number, minutes: number): Promise<number> {
  const { now, save } = progressOf(`hour-${seed}`, {
    seed,
    turns: 0,
    keys: 0,
    typingMilliseconds: 0,
    errors: [] as string[],
    runs: [] as { minutes: number; keysASecond: number; pages: number[]; worker: number[] }[],
  });
  const site = await serve(join(OUTPUT, 'playground'));
  const browser = await launch('chromium');
  try {
    const tabs: ChromiumPage[] = [];
    for (const editor of TABS) {
      const tab = (await browser.newPage()) as ChromiumPage;
      tab.page.on('pageerror', ({ message }) => now.errors.push(message));
      tab.page.on('console', (said) => said.type() === 'error' && now.errors.push(said.text()));
      await openPlayground(tab, site.origin, editor);
      tabs.push(tab);
    }
    for (const worker of tabs[0]?.page.context().serviceWorkers() ?? [])
      worker.on('console', (said) => said.type() === 'error' && now.errors.push(said.text()));
    const run = { minutes: 0, keysASecond: 0, pages: [] as number[], worker: [] as number[] };
    now.runs.push(run);
    const start = Date.now();
    let [keys, typing] = [0, 0];
    for (let turn = 0; Date.now() - start < minutes * MINUTE; turn++) {
      const tab = tabs[turn % tabs.length];
      if (!tab) break;
      const done = await oneTurn(tab, randomAt(seed, now.turns));
      keys += done.keys;
      typing += done.typing;
      now.turns += 1;
      now.keys += done.keys;
      now.typingMilliseconds += done.typing;
      run.minutes = (Date.now() - start) / MINUTE;
      run.keysASecond = (keys * 1_000) / typing;
      const round = (turn + 1) / tabs.length;
      if (Number.isInteger(round) && round >= WARM) {
        const heaps = await heapsAfterCollection(tabs);
        run.pages.push(heaps.pages);
        run.worker.push(heaps.worker);
        console.log(lineOf(run, now.errors.length));
      }
      save();
    }
    console.log(lineOf(run, now.errors.length));
    const grown = Math.max(growth(run.pages), growth(run.worker)) > ALLOWED_GROWTH;
    return now.errors.length + Number(grown);
  } finally {
    save();
    await browser.close();
    await site.close();
  }
}

/** What the last value is above the first, as a share of it. */
function growth(values: readonly number[]): number {
  const [first = 0] = values;
  return first > 0 ? (values.at(-1) ?? first) / first - 1 : 0;
}

function lineOf(
  run: { minutes: number; keysASecond: number; pages: number[]; worker: number[] },
  errors: number,
) {
  const grown = (values: readonly number[]) =>
    `${((values.at(-1) ?? 0) / 1e6).toFixed(1)} MB (${(growth(values) * 100).toFixed(1)} %)`;
  return `${run.minutes.toFixed(1)} minutes, ${run.keysASecond.toFixed(2)} keys a second, ${errors} errors, ten tabs ${grown(run.pages)}, worker ${grown(run.worker)}`;
}

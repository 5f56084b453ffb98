import type { ChromiumPage } from '../browser/harness/chromium';

/** A stretch of the main thread in one script: when, and how much of a processor it took, in milliseconds. */
export interface TraceEvent {
  readonly url: string;
  readonly at: number;
  readonly length: number;
}

interface Raw {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, which other programs do not lengthen as they do `dur`. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const SCRIPTED = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** Runs a step under Chromium's tracing. @returns the outermost stretches in which scripts with an address ran */
export async function traced(page: ChromiumPage, step: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.page.context().browser();
  if (!browser) throw new Error('The driver gives no browser');
  const session = await browser.newBrowserCDPSession();
  const raw: Raw[] = [];
  session.on('Tracing.dataCollected', ({ value }) => raw.push(...(value as unknown as Raw[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await step();
  const over = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await over;
  await session.detach();
  const calls = raw
    .filter(({ name, ph, args }) => ph === 'X' && SCRIPTED.has(name) && args?.data?.url)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  const outer: TraceEvent[] = [];
  for (const { ts, dur = 0, tdur = dur, pid, tid, args } of calls) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    outer.push({ url: args?.data?.url ?? '', at: ts / 1_000, length: tdur / 1_000 });
  }
  return outer;
}

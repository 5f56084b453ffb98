import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, '..', 'corpus');

/** The project's own labeled drafts, as one long list. */
const drafts: readonly string[] = ['check', 'tune'].flatMap((half) =>
  readdirSync(join(CORPUS, half)).flatMap((file) => linesOf(join(CORPUS, half, file))),
);

/** A draft of about so many words, ending in an open sentence. */
export function draftOf(words: number): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at += 7) {
    const part = drafts[at % drafts.length] ?? '';
    parts.push(part);
    count += part.split(/\s+/).length;
  }
  return `${parts.join(' ')} And then`;
}

/**
 * Everyday lines that nobody labeled, where they are at hand beside the project or at BENCH_LINES, a file of one
 * JSON object with a `text` a line; otherwise our own drafts.
 */
export function everydayLines(): readonly string[] {
  const beside =
    process.env.BENCH_LINES ?? join(CORPUS, '..', '..', '..', 'shared', 'corpus', 'ordinary.jsonl');
  return existsSync(beside) ? linesOf(beside) : drafts;
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'test-results', 'soak');

/** What a long run has done so far, on disk, so that it goes on where it was stopped. */
export function progressOf<T extends object>(name: string, start: T): { now: T; save(): void } {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.json`);
  let now = start;
  try {
    now = { ...start, ...(JSON.parse(readFileSync(file, 'utf8')) as T) };
  } catch (error) {
    // The first run finds no file; a broken one is not to be written over unseen.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { now, save: () => writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** The builds that ship, and their twins for local pages. */
export const SHIPPED = ['chrome-mv3', 'firefox-mv3'] as const;

export interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
}

export function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
}

/** Every file of a build, with "/" between folders. */
export function filesOf(build: string): string[] {
  const folder = join(OUTPUT, build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function textOf(build: string, file: string): string {
  return readFileSync(join(OUTPUT, build, file), 'utf8');
}

/** Bytes of a file when compressed as the stores do. */
export function packedSize(build: string, file: string): number {
  return gzipSync(readFileSync(join(OUTPUT, build, file)), { level: 9 }).length;
}

/** Bytes of a build packed into one zip file: each file's data, its name twice, and what a zip says of it. */
export function zippedSize(build: string): number {
  const folder = join(OUTPUT, build);
  return filesOf(build).reduce((sum, file) => {
    const data = readFileSync(join(folder, file));
    const packed = Math.min(data.length, deflateRawSync(data, { level: 9 }).length);
    return sum + packed + 76 + 2 * file.length;
  }, 22);
}

/** The scripts that a page of a build loads before anything on it is clicked: those it names, and what they import. */
export function loadedAtOnce(build: string, page: string): string[] {
  const found = new Set<string>();
  const waiting = [...textOf(build, page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imported = textOf(build, file).matchAll(/(?:\bfrom|(?:^|[;}])import)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, name = ''] of imported) waiting.push(posix.join(posix.dirname(file), name));
  }
  return [...found];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

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

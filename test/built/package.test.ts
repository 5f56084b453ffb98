import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

// The list of sources comes from git; a worktree has a file of this name, a clone a folder.
it.skipIf(!existsSync(join(ROOT, '.git')))(
  'the zips for the stores are the same bytes when built again in another folder',
  async () => {
    const words = [join('test', 'tools', 'package.mjs'), '--check'];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT });
    expect(stdout).toContain('the same bytes');
    expect(stdout.match(/^[0-9a-f]{64} {2}/gm)).toHaveLength(3);
  },
  240_000,
);

/**
 * `npm run package`: builds for the stores and writes their zips into .output: one for Chrome and Edge, one for
 * Firefox, and the sources that Firefox's reviewers ask for. The same sources make the same bytes;
 * `npm run package -- --check` builds a copy in another folder too, and compares.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ensureModules } from './install.mjs';
import { ROOT, run } from './run.mjs';
import { zip } from './zip.mjs';

await ensureModules();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const sources = await sourceFiles();
const zips = await build(ROOT);
for (const [name, bytes] of zips) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  console.log(`${sha256(bytes)}  .output/${name}  ${bytes.length} bytes`);
}
if (process.argv.includes('--check')) await check();

/** Builds in a folder and packs what came of it. @returns {Promise<Map<string, Buffer>>} */
async function build(folder) {
  for (const target of ['chrome', 'firefox']) {
    const wxt = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { code, output } = await run(process.execPath, [wxt, 'build', folder, '-b', target, '--mv3'], {
      quiet: true,
      // Whoever starts this, a test for one, leaves no trace in what ships.
      env: { NODE_ENV: 'production', VITEST: '', MODE: '' },
    });
    if (code !== 0) throw new Error(`${output}\nThe build for ${target} failed.`);
  }
  return new Map([
    [`softstart-${version}-chrome.zip`, zip(filesIn(join(folder, '.output', 'chrome-mv3')))],
    [`softstart-${version}-firefox.zip`, zip(filesIn(join(folder, '.output', 'firefox-mv3')))],
    [`softstart-${version}-sources.zip`, zip(read(folder, sources))],
  ]);
}

async function check() {
  const copy = mkdtempSync(join(tmpdir(), 'softstart-package-'));
  try {
    for (const name of sources) cpSync(join(ROOT, name), join(copy, name));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const again = await build(copy);
    const others = [...zips].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name);
    if (others.length > 0) process.exitCode = 1;
    console.log(
      others.length === 0
        ? 'Built again in another folder: the same bytes.'
        : `Built again in another folder, these differ: ${others.join(', ')}`,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What is under version control: no results, no builds, nothing of one machine. */
async function sourceFiles() {
  const { code, output } = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      quiet: true,
    },
  );
  if (code !== 0) throw new Error('The list of sources comes from git: package from a clone.');
  return output.split('\0').filter(Boolean).sort();
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return read(folder, names);
}

function read(folder, names) {
  return new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

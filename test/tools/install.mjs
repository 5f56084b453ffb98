/** Brings node_modules to what package-lock.json says, and does nothing where it is so already. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, npm, ROOT } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Installs what is missing. Ends the process with a plain sentence where that is not possible. */
export async function ensureModules() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(
      `This is Node ${process.versions.node}. Softstart needs Node ${OLDEST_NODE.join('.')} or later: https://nodejs.org`,
    );
  }
  if (!upToDate()) {
    console.log('Installing node modules (about half a minute) …');
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { quiet: true });
    if (code !== 0) {
      fail(
        `${output}\nThe node modules could not be installed. Look at npm's words above; mostly the network is not there. Then try again.`,
      );
    }
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) await installed('wxt', ['prepare'], { quiet: true });
}

/** Whether each module that the lockfile names is there in its version. Optional ones differ by platform. */
function upToDate() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = readJson(join(ROOT, 'package-lock.json')).packages;
  const present = readJson(hidden).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function fail(words) {
  console.error(words);
  process.exit(1);
}

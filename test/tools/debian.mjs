/** Gets programs from Debian's packages, where we are root on a Debian; elsewhere it leaves the machine as it is. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Installs Debian packages.
 * @param {readonly string[]} names of packages
 * @param {readonly string[]} paths of programs that must be there afterwards
 * @returns {Promise<boolean>} whether they are
 */
export async function fromDebian(names, paths) {
  if (!isRoot() || !isDebian()) return false;
  console.log(`Installing Debian's ${names.join(' and ')} (a minute or two) …`);
  const quiet = { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quiet);
  const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], quiet);
  return code === 0 && paths.every((path) => existsSync(path));
}

/** Whether this process may install packages. */
export function isRoot() {
  return process.getuid?.() === 0;
}

function isDebian() {
  return (
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Where programs are, folder by folder of the PATH.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

/**
 * A screen that nobody sees and a hand that presses real keys on it: a browser's own shortcuts hear nothing
 * of the keys that test drivers send.
 */
import { fromDebian, onPath } from './debian.mjs';

const PROGRAMS = ['Xvfb', 'xdotool'];

/**
 * Looks for both, and gets them where it may.
 * @returns {Promise<{ there: boolean, why: string }>} why: empty, or why there is none and what to do
 */
export async function findScreen() {
  if (process.platform !== 'linux')
    return {
      there: false,
      why: 'Keys are really pressed on Linux only, where a screen of its own can be had.',
    };
  const missing = PROGRAMS.filter((name) => onPath([name]).length === 0);
  if (missing.length === 0) return { there: true, why: '' };
  const packages = missing.map((name) => name.toLowerCase());
  const paths = missing.map((name) => `/usr/bin/${name}`);
  if (await fromDebian(packages, paths)) return { there: true, why: '' };
  return {
    there: false,
    why: `${missing.join(' and ')} could not be found. Install ${packages.join(' and ')} to have the commands' own keys pressed.`,
  };
}

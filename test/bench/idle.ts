import { readdirSync, readFileSync } from 'node:fs';
import type { ChromiumBrowser } from '../browser/harness/chromium';
import { pause } from '../browser/harness/page';
import { openPage } from './long-draft';

const SECONDS = 20;
export const TABS = 10;

/** Share of a core that a browser takes with some tabs that nobody looks at. */
export async function idle(browser: ChromiumBrowser, origin: string): Promise<number> {
  for (let at = 0; at < TABS; at += 1) {
    const page = await browser.newPage();
    await openPage(page, origin);
  }
  await pause(3_000);
  const before = processorTime(browser.profile);
  await pause(SECONDS * 1_000);
  return (processorTime(browser.profile) - before) / SECONDS;
}

/** Seconds of processor time of a browser's processes, told by its profile's folder, since they began. */
function processorTime(profile: string): number {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      const [, rest = ''] = read(pid, 'stat').split(') ');
      const fields = rest.split(' ');
      return {
        pid,
        parent: fields[1] ?? '',
        ticks: Number(fields[11]) + Number(fields[12]),
        line: read(pid, 'cmdline'),
      };
    });
  const family = new Set(all.filter(({ line }) => line.includes(profile)).map(({ pid }) => pid));
  for (let before = -1; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / 100;
}

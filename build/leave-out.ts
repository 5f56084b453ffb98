import type { Plugin } from 'vite';

/*
 * What does not ship: parts of files that no running code reads. Each plugin fails the build where a file is no
 * longer written as expected, so that nothing grows back unseen.
 */

/** Lists of compromise's lexicon that no rule asks about: places, organizations, teams, family names. */
const UNUSED_WORDS = [
  'City',
  'Country',
  'Region',
  'Place',
  'Demonym',
  'Organization',
  'SportsTeam',
  'LastName',
  'Currency',
];

/** Leaves those lists out: 12 kB of compressed words in the background. */
export const leaveOutUnusedWords: Plugin = {
  name: 'leave-out-unused-words',
  transform(code, id) {
    if (!/compromise\/src\/2-two\/preTagger\/model\/lexicon\/_data\.js$/.test(id)) return;
    const lists = new RegExp(`^\\s*"(?:${UNUSED_WORDS.join('|')})":\\s*"[^"]*",?$`, 'gm');
    return less(code, id, code.replace(lists, ''), 10_000);
  },
};

/** Leaves out the endings by which an adjective becomes a noun, which nothing here asks for. */
export const leaveOutUnusedEndings: Plugin = {
  name: 'leave-out-unused-endings',
  transform(code, id) {
    if (!/compromise\/src\/2-two\/preTagger\/model\/models\/_data\.js$/.test(id)) return;
    return less(code, id, code.replace(/"AdjToNoun": \{[^}]*\}/, '"AdjToNoun": {"both":""}'), 2_000);
  },
};

/** The specimens of rules and guards: read by people here, by tests and by the options page, never by the worker. */
export const leaveOutSpecimens: Plugin = {
  name: 'leave-out-specimens',
  // Before the types go, and with them the layout that the search below relies on.
  enforce: 'pre',
  transform(code, id) {
    if (!/\/lib\/(?:rules\/[\w-]+|guards)\/[\w-]+\.ts$/.test(id) || !/^ *specimens: \[/m.test(code)) return;
    return less(
      code,
      id,
      code.replace(/^( *)specimens: \[(?:[^\n]*\]|[\s\S]*?^\1\]),$/m, '$1specimens: [],'),
      20,
    );
  },
};

function less(before: string, id: string, after: string, expected: number): { code: string; map: null } {
  if (before.length - after.length < expected)
    throw new Error(`${id} is no longer written as expected: nothing left out.`);
  return { code: after, map: null };
}

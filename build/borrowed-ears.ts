import type { Plugin } from 'vite';

/**
 * For the script of the rewrites: it runs beside the background, which has read every rule already, so that it
 * asks there and brings none of its own. Fails the build where nothing asks any more.
 */
export function borrowedEars(): Plugin {
  let borrowed = false;
  return {
    name: 'borrowed-ears',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '../analyze' && importer && /\/lib\/rewrite\/[\w-]+\.ts$/.test(importer)
        ? '\0borrowed-ears'
        : undefined,
    load(id) {
      if (id !== '\0borrowed-ears') return undefined;
      borrowed = true;
      return 'export const analyze = (...given) => globalThis.softstartAnalyze(...given);';
    },
    buildEnd(error) {
      if (!error && !borrowed) throw new Error('No rewrite asks ../analyze: its rules may ship twice.');
    },
  };
}

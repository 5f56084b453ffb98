import nlp from 'compromise/two';
import type { Plugin } from 'vite';
import kept from './tagger-patterns.json';

/*
 * Compromise mends its first guesses by 570 patterns. Those that ship are the ones that change something our own
 * patterns ask about; `test/tools/tagger-patterns.ts` finds them and writes the list.
 */

interface TaggerPattern {
  readonly match: string;
  /** For its author alone. */
  readonly reason?: string;
}

interface Whole {
  readonly model: { readonly two: { readonly matches: readonly TaggerPattern[] } };
  readonly methods: {
    readonly one: {
      /** Parses patterns, and enters them by the words and tags that they need. */
      buildNet(
        patterns: readonly TaggerPattern[],
        world: unknown,
      ): { readonly hooks: Readonly<Record<string, readonly TaggerPattern[]>> };
    };
  };
}

const MODEL = /\/compromise\/src\/2-two\/postTagger\/model\/index\.js$/;
const NET = /\/compromise\/src\/1-one\/sweep\/methods\/buildNet\/index\.js$/;

/** Ships those patterns alone, written out. Fails the build where compromise no longer has one of them. */
export const leaveOutIdlePatterns: Plugin = {
  name: 'leave-out-idle-patterns',
  load(id) {
    if (!MODEL.test(id)) return undefined;
    const world = nlp.world() as unknown as Whole;
    const { matches } = world.model.two;
    const names = new Set(kept);
    const shipped = matches.filter(({ match }) => names.has(match));
    const missed = kept.filter((name) => !matches.some(({ match }) => match === name));
    if (missed.length > 0) throw new Error(`compromise no longer has the patterns ${missed.join('  ')}`);
    const written = shipped.map(({ reason: _, ...pattern }) => pattern);
    const { hooks } = world.methods.one.buildNet(structuredClone(matches), world);
    const order = Object.keys(hooks).filter((key) => hooks[key]?.some(({ match }) => names.has(match)));
    return `export default { two: { matches: ${JSON.stringify(written)}, order: ${JSON.stringify(order)} } }`;
  },
  // The patterns are tried in the order in which their words and tags were entered, of all patterns.
  transform(code, id) {
    if (!NET.test(id)) return undefined;
    if (!code.includes('const hooks = {}')) throw new Error(`${id} is no longer written as expected.`);
    return {
      code: code.replace(
        'const hooks = {}',
        'const hooks = Object.fromEntries(world.model.two.order.map((key) => [key, []]))',
      ),
      map: null,
    };
  },
};

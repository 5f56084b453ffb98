/**
 * How well the reader knows the acts that flagged clauses name.
 *   tsx test/tools/acts.ts corpus.jsonl[,more.jsonl] [tune|aside] [--show FROM COUNT] [--kind KIND] [--unknown]
 * A line is {"id","text"}; only flags that the engine itself raises are read. Part "aside" prints totals only.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyze } from '../../lib/analyze';
import type { Flag } from '../../lib/flag';
import type { Kind } from '../../lib/kinds';
import { rewritesFor } from '../../lib/rewrite';
import { matchOf } from '../../lib/rewrite/plan/match';
import type { Act } from '../../lib/rewrite/read/act';
import { readBlame } from '../../lib/rewrite/read/blame';
import { sceneOf } from '../../lib/rewrite/scene';

const Row = v.object({ id: v.string(), text: v.string(), borderline: v.optional(v.boolean(), false) });

/** Kinds whose clauses mostly name an act; the others judge, threaten or guess. */
const NAMING: ReadonlySet<Kind> = new Set([
  'criticism',
  'overgeneralization',
  'blaming',
  'should',
  'loaded-question',
]);

const [files = '', part] = process.argv.slice(2);
const optionOf = (name: string, offset = 1): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + offset];
};
const isAside = (id: string): boolean => Number.parseInt(id.slice(0, 8), 16) % 3 === 0;
const showing = part !== 'aside';

interface Seen {
  readonly draft: string;
  readonly flag: Flag;
  readonly act: string | undefined;
  readonly known: boolean;
  /** Whether an entry of the lexicon knows it, and not a family of verbs alone. */
  readonly entry: boolean;
  readonly rewrites: readonly string[];
}

/** "You're impossible" has a verb and names no act. */
const isLabel = ({ verb, rest }: Act): boolean =>
  verb === 'be' &&
  !/^(?:at|in|on|with|out|off|away|up|there|here|home|late|around|back|busy|drunk|asleep)$/.test(
    rest[0]?.low ?? '',
  );

function see(draft: string): Seen[] {
  const flags = analyze(draft);
  return flags.map((flag) => {
    const others = flags.filter(({ start, end }) => end <= flag.start || start >= flag.end);
    const { act, outcome, feltWord } = readBlame(sceneOf(draft, flag, others).words, flag.kind);
    const { rewrites } = rewritesFor(draft, flag);
    const told =
      act &&
      !isLabel(act) &&
      `${act.negative ? 'not ' : ''}${act.verb} (${act.time}) ${act.rest.map(({ low }) => low).join(' ')}`;
    const match = act && matchOf(act);
    return {
      draft,
      flag,
      act: told || (outcome || feltWord ? 'outcome' : undefined),
      known: Boolean(outcome ?? feltWord) || match !== undefined,
      entry: Boolean(outcome ?? feltWord) || (match !== undefined && !match.behavior.family),
      rewrites: rewrites.map(({ text, form }) => `${form}: ${text}`),
    };
  });
}

const seen = files
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => v.parse(Row, JSON.parse(line)))
  .filter(
    ({ id, borderline }) =>
      !borderline && (!part || !/^(?:tune|aside)$/.test(part) || isAside(id) === (part === 'aside')),
  )
  .flatMap(({ text }) => see(text));

const percent = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

function totals(title: string, rows: readonly Seen[]): void {
  const acts = rows.filter(({ act }) => act !== undefined);
  const firsts = acts.flatMap(({ rewrites }) => rewrites.slice(0, 1));
  console.log(
    [
      `${title}: ${rows.length} flags`,
      `read ${percent(acts.length, rows.length)}`,
      `known ${percent(acts.filter(({ known }) => known).length, acts.length)} of read, by an entry ${percent(acts.filter(({ entry }) => entry).length, acts.length)}`,
      `≥ 2 rewrites ${percent(acts.filter(({ rewrites }) => rewrites.length > 1).length, acts.length)} of read`,
      `none ${percent(acts.filter(({ rewrites }) => rewrites.length === 0).length, acts.length)}`,
      `distinct firsts ${percent(new Set(firsts).size, firsts.length)}`,
    ].join(' · '),
  );
}

const kind = optionOf('--kind');
if (showing && process.argv.includes('--show')) {
  const wanted = seen.filter(
    (row) =>
      (kind ? row.flag.kind === kind : NAMING.has(row.flag.kind)) &&
      (!process.argv.includes('--unknown') || !row.known) &&
      (!process.argv.includes('--few') || row.rewrites.length < 2),
  );
  const from = Number(optionOf('--show') ?? 0);
  for (const { draft, flag, act, known, rewrites } of wanted.slice(
    from,
    from + Number(optionOf('--show', 2) ?? 100),
  )) {
    const around = `${draft.slice(Math.max(0, flag.start - 60), flag.start)}⟦${flag.quote}⟧${draft.slice(flag.end, flag.end + 50)}`;
    console.log(`${flag.kind} | ${around.replace(/\s+/g, ' ')}`);
    console.log(`    ${known ? '+' : '-'} ${act ?? '?'}`);
    for (const rewrite of rewrites) console.log(`    > ${rewrite}`);
  }
}
totals('all', seen);
totals(
  'naming',
  seen.filter(({ flag }) => NAMING.has(flag.kind)),
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const KINDS = [
  'overgeneralization',
  'criticism',
  'labeling',
  'mind-reading',
  'blaming',
  'should',
  'pseudo-feeling',
  'loaded-question',
  'contempt',
  'threat',
  'comparison',
  'pressure',
] as const;

const Row = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+-t?\d{3,}$/)),
  text: v.pipe(v.string(), v.minLength(1)),
  flags: v.array(v.strictObject({ phrase: v.pipe(v.string(), v.minLength(1)), kind: v.picklist(KINDS) })),
  harm: v.boolean(),
  boundary: v.boolean(),
  borderline: v.boolean(),
  register: v.picklist(['partner', 'family', 'co-parent', 'friend', 'work', 'online']),
  guard: v.optional(v.string()),
});
type Row = v.InferOutput<typeof Row>;

/** Rows a file must hold at least; for a kind's file, rows that carry that kind. */
const PER_KIND = 45;
const VEILED_THREATS = 170;
const HARM_AND_BOUNDARIES = 170;
const BORDERLINE = 40;
const PER_GUARD = 40;

const GUARDS = [
  'praise',
  'thanks-comfort-reassurance',
  'generic-you',
  'quotation-report',
  'quoted-lines-code-links',
  'own-fault',
  'neutral-fact-logistics',
  'offer-advice-instruction',
  'polite-request-honest-question',
  'hypothetical',
  'i-statement',
  'teasing',
  'third-person',
  'not-english',
];

const here = import.meta.dirname;

/** Files of one half of the corpus, by name without ending; none where the half is absent. */
function filesOf(half: string): string[] {
  const folder = join(here, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length));
}

/** Parsed rows of one file; a malformed line throws with its line number. */
function rowsOf(half: string, file: string): Row[] {
  const lines = readFileSync(join(here, half, `${file}.jsonl`), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const result = v.safeParse(Row, JSON.parse(line));
    if (!result.success) throw new Error(`${half}/${file}:${index + 1}: ${JSON.stringify(v.flatten(result.issues))}`);
    return [result.output];
  });
}

const rowsIn = (half: string): Row[] => filesOf(half).flatMap((file) => rowsOf(half, file));
const check = new Map(filesOf('check').map((file) => [file, rowsOf('check', file)]));
const checkRows = (file: string): Row[] => check.get(file) ?? [];

/** Values that occur more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Two texts are the same draft if only case, spacing or marks differ. */
const sameDraft = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;

describe.each(['check', 'tune'])('corpus half %s', (half) => {
  const rows = rowsIn(half);

  it('holds rows whose flagged phrases are in the text, trimmed of end marks', () => {
    const wrong = rows.filter((row) =>
      row.flags.some(({ phrase }) => !row.text.includes(phrase) || /^\s|[\s.,;!?]$/.test(phrase)),
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it('has ids of its own', () => {
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
  });

  it('flags nothing in a disclosure, a boundary or an innocent look-alike', () => {
    const flagged = rows.filter((row) => row.flags.length > 0);
    const silent = flagged.filter((row) => row.harm || row.boundary || row.guard !== undefined);
    expect(silent.map((row) => row.id)).toEqual([]);
  });
});

describe('the two halves', () => {
  it('share no draft and repeat none', () => {
    const rows = [...rowsIn('check'), ...rowsIn('tune')];
    expect(repeated(rows.map((row) => sameDraft(row.text)))).toEqual([]);
  });
});

describe('the check half is large enough to measure', () => {
  it.each(KINDS)('%s', (kind) => {
    const carrying = checkRows(kind).filter((row) => row.flags.some((flag) => flag.kind === kind));
    expect(carrying.length).toBeGreaterThanOrEqual(PER_KIND);
    expect(carrying.length).toBe(checkRows(kind).length);
  });

  it('veiled threats by the writer', () => {
    const rows = checkRows('threat-veiled');
    expect(rows.length).toBeGreaterThanOrEqual(VEILED_THREATS);
    expect(rows.every((row) => row.flags.some((flag) => flag.kind === 'threat'))).toBe(true);
  });

  it.each(GUARDS)('look-alikes: %s', (guard) => {
    const rows = checkRows('guards').filter((row) => row.guard === guard);
    expect(rows.length).toBeGreaterThanOrEqual(PER_GUARD);
  });

  it('look-alikes name a known guard', () => {
    const unknown = checkRows('guards').filter((row) => !GUARDS.includes(row.guard ?? ''));
    expect(unknown.map((row) => row.id)).toEqual([]);
  });

  it('disclosures of harm and boundaries', () => {
    const rows = checkRows('harm');
    expect(rows.length).toBeGreaterThanOrEqual(HARM_AND_BOUNDARIES);
    expect(rows.every((row) => row.harm || row.boundary)).toBe(true);
  });

  it('borderline drafts, left out of the score', () => {
    const rows = checkRows('borderline');
    expect(rows.length).toBeGreaterThanOrEqual(BORDERLINE);
    expect(rows.every((row) => row.borderline)).toBe(true);
  });
});

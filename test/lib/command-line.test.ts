import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const Rewrite = v.strictObject({
  text: v.string(),
  start: v.number(),
  end: v.number(),
  form: v.picklist(['i-statement', 'request', 'both-sides', 'curious', 'boundary']),
});
const Line = v.strictObject({
  id: v.union([v.string(), v.number()]),
  flags: v.array(
    v.strictObject({
      start: v.number(),
      end: v.number(),
      kind: v.string(),
      severity: v.picklist(['mild', 'strong']),
      message: v.string(),
      rewrites: v.array(Rewrite),
      builder: v.optional(v.record(v.picklist(['observation', 'feeling', 'need', 'request']), v.string())),
    }),
  ),
});

function run(input: string, ...words: string[]) {
  const program = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [program, 'test/tools/analyze.ts', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
}

describe('the engine on the command line', () => {
  it('answers each line in its order, names a malformed one, and goes on', () => {
    const { stdout, status } = run(
      [
        '{"id":"a","text":"You never listen to me."}',
        'not JSON',
        '{"id":2}',
        '{"id":3,"text":"See you at six."}',
        '',
      ].join('\n'),
    );
    const [first, second, third, fourth] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const { flags } = v.parse(Line, first);
    expect(flags.map(({ start, end }) => [start, end])).toEqual([[0, 22]]);
    expect(flags[0]?.rewrites.length).toBeGreaterThan(0);
    expect(second).toMatchObject({ line: 2, error: expect.any(String) });
    expect(third).toMatchObject({ line: 3, error: expect.any(String) });
    expect(fourth).toEqual({ id: 3, flags: [] });
    expect(status).toBe(1);
  });

  it('underlines a draft for people, whole characters and all', () => {
    const { stdout, status } = run('', 'Hi 👋 You never listen.');
    const [draft = '', dots = ''] = stdout.split('\n');
    expect([...draft].slice(5, 21).join('')).toBe('You never listen');
    expect([...dots].indexOf('·')).toBe(5);
    expect(status).toBe(0);
  });
});

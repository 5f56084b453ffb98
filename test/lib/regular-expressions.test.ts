/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { literalsOf, runaway } from '../helpers/regular-expressions';

const sources = import.meta.glob<string>('../../lib/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const literals = Object.entries(sources).flatMap(([path, source]) =>
  literalsOf(source).map(({ body, flags }): [string, string, string] => [
    `${path.replace('../../', '')} /${body}/${flags}`,
    body,
    flags,
  ]),
);

describe('regular expressions of the engine', () => {
  it('are found at all', () => expect(literals.length).toBeGreaterThan(30));

  it.each(['^(a+)+$', '(?:a|aa)*b', '(\\w*\\s?)*x', '((a|b)*c)*'])('a runaway is caught: %s', (body) => {
    expect(runaway(body)).toBeDefined();
  });

  it.each(['^[a-z]+$', '(?:ha)+', '(?:a|b)*c', '(a+b?){0,3}'])('a tame one passes: %s', (body) => {
    expect(runaway(body)).toBeUndefined();
  });

  it.each(literals)('does not run away: %s', (_, body, flags) => {
    expect(() => new RegExp(body, flags)).not.toThrow();
    expect(runaway(body)).toBeUndefined();
  });
});

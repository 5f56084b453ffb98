/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { GUARDS } from '../../lib/guards';
import type { Guard } from '../../lib/guards/guard';
import { KINDS } from '../../lib/kinds';
import { compileAll } from '../../lib/nlp/pattern';
import { RULES } from '../../lib/rules';
import type { Rule } from '../../lib/rules/rule';

const ruleFiles = Object.keys(import.meta.glob('../../lib/rules/*/*.ts')).map((path) =>
  path.replace('../../lib/rules/', '').replace('.ts', ''),
);
const guardFiles = Object.keys(import.meta.glob('../../lib/guards/*.ts'))
  .map((path) => path.replace('../../lib/guards/', '').replace('.ts', ''))
  .filter((file) => !['index', 'guard', 'matching', 'harm-patterns'].includes(file));
const testFiles = Object.keys(import.meta.glob('./{rules,guards}/**/*.test.ts')).map((path) =>
  path.replace('./', '').replace('.test.ts', ''),
);

describe('the registry of rules', () => {
  it('lists every file once, by kind and id', () => {
    const listed = RULES.map((rule: Rule) => `${rule.kind}/${rule.id}`);
    expect([...listed].sort()).toEqual([...ruleFiles].sort());
  });
  it('has no pattern that cannot be read', () => {
    expect(compileAll).not.toThrow();
  });
  it('has rules of every kind, most specific kind first', () => {
    expect([...new Set(RULES.map(({ kind }) => kind))]).toEqual([...KINDS]);
  });
  it('has a test for each rule and each guard, and none beside', () => {
    expect(testFiles.sort()).toEqual(
      [...ruleFiles.map((file) => `rules/${file}`), ...guardFiles.map((file) => `guards/${file}`)].sort(),
    );
  });
  it.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))(
    '%s says what it hears, what its words may do and where it comes from',
    (_, rule) => {
      expect(rule.specimens.some((draft) => draft.includes('⟦'))).toBe(true);
      expect(rule.effect).toMatch(/^\S.{15,140}[.?]$/u);
      expect(rule.source).not.toBe('');
    },
  );
});

describe('the registry of guards', () => {
  it('lists every file once', () => {
    expect(GUARDS.map(({ id }: Guard) => id).sort()).toEqual(guardFiles.sort());
  });
});

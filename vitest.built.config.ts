import { defineConfig } from 'vitest/config';

/** What has a screen of its own with real keys, and what builds into the folder that all others load from. */
const ALONE = ['test/browser/command-keys.test.ts', 'test/built/package.test.ts'];
const ALL = ['test/built/**/*.test.ts', 'test/browser/**/*.test.ts'];

const common = { pool: 'forks', testTimeout: 90_000, hookTimeout: 120_000 } as const;

/**
 * Tests of what the builds made, most of them in real browsers. They wait more than they work, so two files run
 * side by side: each has browsers, profiles, ports and thereby a focus of its own.
 */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: { ...common, name: 'two at a time', include: ALL, exclude: ALONE, maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

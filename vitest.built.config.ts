import { defineConfig } from 'vitest/config';

/** Tests of what the builds made, most of them in real browsers: one after another, for a focus is one. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['test/built/**/*.test.ts', 'test/browser/**/*.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

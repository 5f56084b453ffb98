import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/built/**', 'node_modules/**'],
    restoreMocks: true,
    // Many tests read hundreds of drafts; a busy machine of two cores takes its time.
    testTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

/** Unit, component and repository tests. Those in real browsers have their own configuration: `e2e/vitest.config.ts`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // What is compiled and imported once is good for all: half the time. No test leaves anything behind.
    isolate: false,
    // Properties try thousands of values, on machines that do other things too.
    testTimeout: 60_000,
  },
});

import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that draw into a document. */
const drawing = ['src/**/*.test.tsx', 'src/overlay/*.test.ts'];

/** Unit, component and repository tests. Those in real browsers have their own configuration: `e2e/vitest.config.ts`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // Properties try thousands of values, on machines that do other things too.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...drawing],
          // What is compiled and imported once is good for all: half the time.
          isolate: false,
        },
      },
      // Each with a document of its own.
      { extends: true, test: { name: 'drawing', include: drawing } },
    ],
  },
});

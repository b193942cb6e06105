import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './driver/browser.ts';

/**
 * One spec after the other in a real browser, each file with a browser of its own. `WHY403_SPECS` names the folder:
 * `specs` (the default), `servers`, `stress`.
 */
const folder = process.env['WHY403_SPECS'] ?? 'specs';

function project(browser: BrowserName): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      env: { WHY403_BROWSER: browser },
      include: [`${folder}/**/*.spec.ts`],
      fileParallelism: false,
      retry: 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** What the owner's guides say, done on real servers: no browser. */
const guides: TestProjectInlineConfiguration = {
  test: {
    name: 'guides',
    include: ['guides/**/*.spec.ts'],
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig({
  root: import.meta.dirname,
  test: { projects: [project('chromium'), project('firefox'), guides] },
});

import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './driver/browser.ts';

/**
 * One spec after the other in a real browser, each file with a browser of its own. `WHY403_SPECS` names the folder:
 * `specs` (the default), `screens`, `looks`, `matrix`, `remedies`, `servers`, `installed`, `survives`, `stress`.
 */
const folder = process.env['WHY403_SPECS'] ?? 'specs';

/**
 * Pictures are compared in one browser: each draws letters in its own way, and the other would want a second set of them. And no Chromium
 * that is admitted is without documents' ids.
 */
const exceptions: Readonly<Record<BrowserName, string[]>> = {
  chromium: ['matrix/no-document-ids.spec.ts'],
  firefox: ['looks/components-look.spec.ts'],
};

function project(browser: BrowserName): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      env: { WHY403_BROWSER: browser },
      include: [`${folder}/**/*.spec.ts`],
      exclude: exceptions[browser],
      fileParallelism: false,
      // What is imported once is good for all: nothing of it is changed by a spec.
      isolate: false,
      retry: 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** No browser: what the owner's guides say and what the first step does about faults, on real servers; what the build writes. */
function withoutBrowser(name: 'guides' | 'faults' | 'packages'): TestProjectInlineConfiguration {
  return {
    test: { name, include: [`${name}/**/*.spec.ts`], retry: 0, testTimeout: 60_000, hookTimeout: 60_000 },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      project('chromium'),
      project('firefox'),
      withoutBrowser('guides'),
      withoutBrowser('faults'),
      withoutBrowser('packages'),
    ],
  },
});

import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { browsers } from './manifest.ts';
import { checkSizes } from './sizes.ts';
import { assertion, finish, program, runAll, together, vitest } from './steps.ts';
import type { Step } from './steps.ts';

/** What must hold before anything is pushed, without a browser. */
export const checks: readonly Step[] = [
  together(
    program('types of the core', 'npx', 'tsc', '-p', 'src/core'),
    program('types', 'npx', 'tsc', '-p', '.'),
    program('lint', 'npx', 'eslint', '.'),
    program('format', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'),
    program('unused files, exports and packages', 'npx', 'knip'),
  ),
  vitest('unit tests', []),
  ...browsers.map((browser) => assertion(`build for ${browser}`, () => build(browser))),
  assertion('sizes', checkSizes),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) finish(await runAll(checks));

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from './build.ts';
import { checks } from './check.ts';
import { ensureBrowser } from './find-browsers.ts';
import { browsers } from './manifest.ts';
import { assertion, finish, root, runAll, vitest } from './steps.ts';
import type { Step } from './steps.ts';

/** Preact assigns to `innerHTML` where a component asks for it; none of ours does, which a test of the source shows. */
const explainedWarnings = new Set(['UNSAFE_VAR_ASSIGNMENT']);

async function lintForFirefox(): Promise<void> {
  const args = ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'];
  // It exits with 1 for errors, which its report tells as well.
  const { stdout } = await promisify(execFile)('npx', args, { cwd: root }).catch((error: unknown) => ({
    stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : '',
  }));
  // The linter's own report.
  const report = JSON.parse(stdout) as Record<
    'errors' | 'warnings',
    readonly { readonly code: string; readonly message: string }[]
  >;
  const wrong = [...report.errors, ...report.warnings.filter(({ code }) => !explainedWarnings.has(code))];
  if (wrong.length > 0) throw new Error(wrong.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

const findBrowsers = browsers.map((browser) =>
  assertion(`find ${browser}`, async () => console.log(`  ${await ensureBrowser(browser)}`)),
);

/** The specs of one folder in both browsers, one browser after the other: they share two cores. */
function specs(folder: string): readonly Step[] {
  return browsers.map((browser) =>
    vitest(`${folder} in ${browser}`, ['--config', 'e2e/vitest.config.ts', '--project', browser], {
      WHY403_SPECS: folder,
    }),
  );
}

/** What the owner's guides say, done on the servers that Debian has: no browser. */
const guides = vitest('guides on real servers', ['--config', 'e2e/vitest.config.ts', '--project', 'guides']);

/** Built twice, in two places: the same bytes. No browser. */
const packages = vitest('packages', ['--config', 'e2e/vitest.config.ts', '--project', 'packages']);

const builds = browsers.map((browser) => assertion(`build for ${browser}`, () => build(browser)));

/** What the first step does about real faults on real servers: no browser. */
const faults = vitest('faults on real servers', ['--config', 'e2e/vitest.config.ts', '--project', 'faults']);

const suites: Readonly<Record<string, readonly Step[]>> = {
  all: [
    ...checks,
    assertion('lint of the package for Firefox', lintForFirefox),
    ...findBrowsers,
    ...specs('specs'),
  ],
  servers: [guides, faults, ...builds, ...findBrowsers, ...specs('remedies'), ...specs('servers')],
  looks: [...builds, ...findBrowsers, ...specs('screens'), ...specs('looks')],
  matrix: [...builds, ...findBrowsers, ...specs('matrix')],
  packages: [packages, ...builds, ...findBrowsers, ...specs('installed')],
  stress: [...builds, ...findBrowsers, ...specs('survives'), ...specs('stress')],
};

const asked = process.argv[2] ?? 'all';
const suite = suites[asked];
if (suite === undefined) throw new Error(`There is no suite "${asked}": ${Object.keys(suites).join(', ')}`);
finish(await runAll(suite));

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/** The repository's folder. */
export const root = join(import.meta.dirname, '..');

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name, with the first line of why. */
  readonly failures: readonly string[];
}

export const nothingRun: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
const onePassed: Tally = { ...nothingRun, passed: 1 };
const oneFailed = (name: string): Tally => ({ ...nothingRun, failed: 1, failures: [name] });

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed, skipped, failures }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
      failures: [...all.failures, ...failures],
    }),
    nothingRun,
  );
}

/** The one line that ends a run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Whether a run may be called good: on a build server, a test that did not run is a failure. */
export function isGood({ passed, failed, skipped }: Tally): boolean {
  return passed > 0 && failed === 0 && (env['CI'] === undefined || skipped === 0);
}

export type Step = () => Promise<Tally>;

/** A step that is one check: the program's exit code tells. Its output is seen as it comes. */
export function program(name: string, command: string, ...args: readonly string[]): Step {
  return async () => {
    announce(name);
    const code = await run(command, args, {});
    return code === 0 ? onePassed : oneFailed(name);
  };
}

/** A step that is a function: it throws what is wrong. */
export function assertion(name: string, check: () => Promise<void>): Step {
  return async () => {
    announce(name);
    try {
      await check();
      return onePassed;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return oneFailed(name);
    }
  };
}

/** A run of Vitest, counted test by test; a run that could not even begin is one failure. */
export function vitest(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step {
  return async () => {
    announce(name);
    const folder = await mkdtemp(join(tmpdir(), 'why403-report-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run('npx', ['vitest', 'run', ...args, ...reporters], environment);
    const counted = await readReport(name, report);
    await rm(folder, { recursive: true });
    return code !== 0 && counted.failed === 0 ? sum([counted, oneFailed(name)]) : counted;
  };
}

/** Vitest's own report, in the shape that Jest gave it. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly { readonly assertionResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

async function readReport(name: string, file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  // The report's writer is Vitest, run by us a moment ago.
  const report = JSON.parse(text) as Report;
  const results = (report.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    failures: results
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages?.[0])}`),
  };
}

function firstLine(message = ''): string {
  return message.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/** Steps that read only, and say nothing unless something is wrong: all at once. */
export function together(...steps: readonly Step[]): Step {
  return async () => sum(await Promise.all(steps.map((step) => step())));
}

/** Runs the steps one after another, all of them, and says at the end what came of it. */
export async function runAll(steps: readonly Step[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await step());
  return sum(tallies);
}

/** Ends the process as the tally says: what failed, once more, and its line as the last of the output. */
export function finish(tally: Tally): void {
  console.log(['', ...tally.failures.map((failure) => `failed: ${failure}`), closingLine(tally)].join('\n'));
  process.exitCode = isGood(tally) ? 0 : 1;
}

function announce(name: string): void {
  console.log(`\n— ${name}`);
}

function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...env, ...environment } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

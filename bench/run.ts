import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from '../scripts/build.ts';
import { armNames, startArm, writePermissionOnly } from './arm.ts';
import type { Arm, ArmName, Cost } from './arm.ts';
import { diagnosisTables } from './diagnosis-table.ts';
import { timeDiagnoses, timeLoading } from './diagnosis.ts';
import { startPageServer } from './page-server.ts';
import type { PageServer } from './page-server.ts';
import { meanCost, tablesOf, withTables } from './table.ts';
import type { Measured } from './table.ts';

/*
 * What a diagnosis costs, and what a good page does with and without Why403. `--diagnosis` leaves the pages and their browsers out.
 * `--quick` runs every part once and writes nothing: it tells that the bench works, not what anything costs.
 */
const isQuick = process.argv.includes('--quick');
const plan = isQuick
  ? { rounds: 1, loads: 1, warmUps: 1, longestMs: 45_000, pairs: 3, starts: 1 }
  : { rounds: 12, loads: 4, warmUps: 3, longestMs: 330_000, pairs: 300, starts: 21 };
const pages = [1, 100];

/** In four loads, each arm comes once after each other one: what one leaves to the next is shared out. */
const orders = [
  [0, 1, 3, 2],
  [1, 2, 0, 3],
  [2, 3, 1, 0],
  [3, 0, 2, 1],
];

const root = join(import.meta.dirname, '..');
const extension = join(root, 'dist', 'chromium');
const report = join(root, 'docs', 'performance.md');

async function main(): Promise<void> {
  await benchDiagnosis();
  if (!process.argv.includes('--diagnosis')) await benchPages();
}

async function benchDiagnosis(): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const tables = diagnosisTables(timeDiagnoses(plan.pairs), timeLoading(plan.starts));
  await tell(`Node ${process.versions.node}, ${machine(loadBefore)}.\n\n${tables}`, 'diagnosis');
}

async function benchPages(): Promise<void> {
  if (!isQuick || !(await isBuilt())) await build('chromium');
  const [loadBefore = 0] = loadavg();
  const permissionOnly = await writePermissionOnly();
  const server = await startPageServer();
  const arms = await startArms(permissionOnly);
  try {
    await prepare(arms, server);
    const measured = await measureAll(arms, server);
    const browser = `Chromium ${arms[0]?.browserVersion ?? 'unknown'}`;
    const rounds = measured[0]?.costs.none.length ?? 0;
    const conditions = { browser, machine: machine(loadBefore), rounds, loads: plan.loads };
    await tell(tablesOf(measured, conditions), 'pages');
  } finally {
    await Promise.allSettled(arms.map((arm) => arm.close()));
    await server.close();
    await rm(permissionOnly, { recursive: true, force: true });
  }
}

function isBuilt(): Promise<boolean> {
  return access(join(extension, 'manifest.json')).then(
    () => true,
    () => false,
  );
}

async function startArms(permissionOnly: string): Promise<readonly Arm[]> {
  const extensions: Readonly<Record<ArmName, string | null>> = {
    none: null,
    'none, again': null,
    'permission only': permissionOnly,
    Why403: extension,
  };
  const arms: Arm[] = [];
  for (const name of armNames) arms.push(await startArm(name, extensions[name]));
  return arms;
}

/** The first loads of a browser are none of anybody's; and an arm that notices nothing would be cheap for nothing. */
async function prepare(arms: readonly Arm[], server: PageServer): Promise<void> {
  for (const arm of arms) {
    const noticed = await arm.notices(server.refusedUrl);
    if (noticed !== (arm.name === 'Why403')) throw new Error(`${arm.name}: noticed a refusal: ${noticed}`);
    for (const resources of pages)
      for (let at = 0; at < plan.warmUps; at += 1) await arm.measure(server.pageUrl(resources));
  }
}

/** Round by round, load by load, the arms in turn: what the machine does meanwhile hits all of them. */
async function measureAll(arms: readonly Arm[], server: PageServer): Promise<readonly Measured[]> {
  const found = pages.map((resources) => ({ resources, costs: noCosts() }));
  const deadline = performance.now() + plan.longestMs;
  for (let round = 0; round < plan.rounds; round += 1) {
    if (performance.now() > deadline) {
      console.log(`Stopped after ${round} of ${plan.rounds} rounds: this machine is slow.`);
      break;
    }
    for (const { resources, costs } of found) {
      const inRound = await measureRound(arms, server.pageUrl(resources));
      for (const name of armNames) costs[name].push(meanCost(inRound[name]));
    }
  }
  return found;
}

async function measureRound(arms: readonly Arm[], url: string): Promise<Record<ArmName, Cost[]>> {
  const costs = noCosts();
  for (let load = 0; load < plan.loads; load += 1)
    for (const at of orders[load % orders.length] ?? []) {
      const arm = arms[at];
      if (arm !== undefined) costs[arm.name].push(await arm.measure(url));
    }
  return costs;
}

function noCosts(): Record<ArmName, Cost[]> {
  return { none: [], 'none, again': [], 'permission only': [], Why403: [] };
}

function machine(loadBefore: number): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `${cores}, ${memory} GB, load average before it ${loadBefore.toFixed(1)}`;
}

async function tell(tables: string, part: 'pages' | 'diagnosis'): Promise<void> {
  console.log(tables);
  if (isQuick) return;
  const options = { ...(await resolveConfig(report)), filepath: report };
  const page = withTables(await readFile(report, 'utf8'), tables, part);
  await writeFile(report, await format(page, options));
}

await main();

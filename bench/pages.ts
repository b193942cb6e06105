import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/steps.ts';
import { armNames, startArm } from './arm.ts';
import type { Arm, ArmName, Cost } from './arm.ts';
import { writeBaseline } from './baselines.ts';
import type { PageServer } from './page-server.ts';
import { meanCost, tablesOf } from './table.ts';
import type { Measured } from './table.ts';

/** How often each page is loaded in each arm. */
export interface PagesPlan {
  readonly rounds: number;
  readonly loads: number;
  readonly warmUps: number;
  readonly longestMs: number;
}

const pages = [1, 100, 1_000];

/** In four loads, each arm comes once after each other one: what one leaves to the next is shared out. */
const orders = [
  [0, 1, 3, 2],
  [1, 2, 0, 3],
  [2, 3, 1, 0],
  [3, 0, 2, 1],
];

/** What a good page costs with nothing, with the permission alone (twice), and with Why403. */
export async function benchPages(plan: PagesPlan, server: PageServer, machine: string): Promise<string> {
  const permissionOnly = await writeBaseline('permission only');
  const arms: Arm[] = [];
  try {
    for (const name of armNames) arms.push(await startArm(name, extensionOf(name, permissionOnly)));
    await prepare(arms, server, plan.warmUps);
    const measured = await measureAll(arms, server, plan);
    const browser = `Chromium ${arms[0]?.browserVersion ?? 'unknown'}`;
    return tablesOf(measured, { browser, machine, loads: plan.loads });
  } finally {
    await Promise.allSettled(arms.map((arm) => arm.close()));
    await rm(permissionOnly, { recursive: true, force: true });
  }
}

function extensionOf(name: ArmName, permissionOnly: string): string | null {
  if (name === 'none') return null;
  return name === 'Why403' ? join(root, 'dist/chromium') : permissionOnly;
}

/** The first loads of a browser are none of anybody's; and an arm that notices nothing would be cheap for nothing. */
async function prepare(arms: readonly Arm[], server: PageServer, warmUps: number): Promise<void> {
  for (const arm of arms) {
    const noticed = await arm.notices(server.refusedUrl);
    if (noticed !== (arm.name === 'Why403')) throw new Error(`${arm.name}: noticed a refusal: ${noticed}`);
    for (const resources of pages)
      for (let at = 0; at < warmUps; at += 1) await arm.measure(server.pageUrl(resources));
  }
}

/**
 * Round by round, load by load, the arms in turn: what the machine does meanwhile hits all of them. A page of a thousand resources takes as
 * long as ten of a hundred: it has a third of the rounds.
 */
async function measureAll(
  arms: readonly Arm[],
  server: PageServer,
  plan: PagesPlan,
): Promise<readonly Measured[]> {
  const found = pages.map((resources) => ({ resources, costs: noCosts() }));
  const deadline = performance.now() + plan.longestMs;
  for (let round = 0; round < plan.rounds; round += 1) {
    if (performance.now() > deadline) {
      console.log(`Stopped after ${round} of ${plan.rounds} rounds: this machine is slow.`);
      break;
    }
    for (const { resources, costs } of found) {
      if (resources === 1_000 && round % 3 !== 0) continue;
      const inRound = await measureRound(arms, server.pageUrl(resources), plan.loads);
      for (const name of armNames) costs[name].push(meanCost(inRound[name]));
    }
  }
  return found;
}

async function measureRound(
  arms: readonly Arm[],
  url: string,
  loads: number,
): Promise<Record<ArmName, Cost[]>> {
  const costs = noCosts();
  for (let load = 0; load < loads; load += 1)
    for (const at of orders[load % orders.length] ?? []) {
      const arm = arms[at];
      if (arm !== undefined) costs[arm.name].push(await arm.measure(url));
    }
  return costs;
}

function noCosts(): Record<ArmName, Cost[]> {
  return { none: [], 'permission only': [], 'permission only, again': [], Why403: [] };
}

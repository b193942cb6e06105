import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import { root } from '../scripts/steps.ts';
import { writeBaseline } from './baselines.ts';
import type { Bed } from './bed.ts';
import type { Compared } from './compared.ts';
import { withBeds } from './pairs.ts';
import { memoryOfExtension } from './process-tree.ts';

export interface Storm {
  readonly refusals: number;
  /** How long it took, in milliseconds, until the last one was written down. */
  readonly took: number;
  readonly compared: readonly Compared[];
  /** Megabytes when the worker is stopped, the empty one and ours: 0 where no process is left. */
  readonly idle: readonly [baseline: number, ours: number];
}

interface Weather {
  readonly refusals: number;
  /** A page that fetches refused addresses: `stormUrl(from, to)`. */
  readonly stormUrl: (from: number, to: number) => string;
  readonly quietUrl: string;
}

const aPage = 1_000;

/** What the extension's processes hold when a storm of refusals is over: the worker awake and at rest, and stopped, as idle ones are. */
export function measureStorm({ refusals, stormUrl, quietUrl }: Weather): Promise<Storm> {
  return withBeds([writeBaseline('empty worker'), copyOfProduct()], async (baseline, ours) => {
    // Shown once after it was installed, in a tab of its own: no part of what stays.
    await ours.closePage(await ours.pageAt('src/screens/welcome/index.html'));
    const before = [await atRest(baseline, quietUrl), await atRest(ours, quietUrl)] as const;
    const begin = performance.now();
    for (const bed of [baseline, ours]) {
      for (let from = 0; from < refusals; from += aPage) {
        await bed.go(stormUrl(from, Math.min(refusals, from + aPage)));
        await until('the page has fetched', () => evaluate(bed.tab, 'globalThis.done ?? null'), 120_000);
      }
    }
    const took = performance.now() - begin;
    const after = [await atRest(baseline, quietUrl), await atRest(ours, quietUrl)] as const;
    const idle = [await stopped(baseline), await stopped(ours)] as const;
    const row = (what: string, [base, our]: readonly [number, number], isTarget: boolean): Compared => ({
      what,
      baseline: [base],
      ours: [our],
      mustBe: { overMB: isTarget ? 6 : Infinity },
    });
    return {
      refusals,
      took,
      idle,
      compared: [row('before the storm, awake', before, false), row('after the storm, awake', after, true)],
    };
  });
}

async function copyOfProduct(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-copy-'));
  await cp(join(root, 'dist/chromium'), folder, { recursive: true });
  return folder;
}

/** Megabytes of the extension's processes when the browser has stopped its worker. */
async function stopped(bed: Bed): Promise<number> {
  await bed.stopWorker();
  await bed.settle();
  return memoryOfExtension(bed.process) ?? 0;
}

/** Megabytes of the extension's process, its worker awake, when it has stopped to change. */
async function atRest(bed: Bed, quietUrl: string): Promise<number> {
  let before = Number.NaN;
  return until(
    'the memory at rest',
    async () => {
      // A page now and then keeps the worker awake.
      await bed.go(quietUrl);
      if (!(await bed.isAwake())) return null;
      await bed.collectGarbage();
      await bed.settle();
      const now = memoryOfExtension(bed.process);
      if (now === null) throw new Error('No process of an extension runs');
      const isAtRest = Math.abs(now - before) < 0.1;
      before = now;
      return isAtRest ? now : null;
    },
    60_000,
  );
}

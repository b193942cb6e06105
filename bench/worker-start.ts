import { join } from 'node:path';
import { deliveriesKey, notingCopy } from '../e2e/counting/deliveries.ts';
import type { Delivery } from '../e2e/counting/deliveries.ts';
import { until } from '../e2e/driver/until.ts';
import { root } from '../scripts/steps.ts';
import { writeBaseline } from './baselines.ts';
import type { Bed } from './bed.ts';
import type { Compared } from './compared.ts';
import { inPairs, withBeds } from './pairs.ts';

/** From a response's event to the first listener's call, each time in a worker that was stopped before; and of it, from the worker's birth on. */
export function timeWorkerStarts(pairs: number, pageUrl: string): Promise<readonly Compared[]> {
  const folders = [writeBaseline('empty worker'), notingCopy(join(root, 'dist/chromium'))] as const;
  return withBeds(folders, async (baseline, ours) => {
    for (const bed of [baseline, ours]) await isTold(bed, pageUrl);
    const starts = await inPairs(pairs, [() => start(baseline, pageUrl), () => start(ours, pageUrl)]);
    const of = (take: (first: Delivery) => number): Pick<Compared, 'baseline' | 'ours'> => ({
      baseline: starts.baseline.map(take),
      ours: starts.ours.map(take),
    });
    return [
      {
        what: 'from the event to the first handler',
        mustBe: { overMs: 10 },
        ...of(({ at, happened }) => at - happened),
      },
      { what: 'of it, from the worker’s birth on', mustBe: null, ...of(({ at, born }) => at - born) },
    ];
  });
}

async function start(bed: Bed, pageUrl: string): Promise<Delivery> {
  await bed.go('about:blank');
  if (await bed.isAwake()) await bed.stopWorker();
  await bed.go(pageUrl);
  // Whoever asks a worker that starts holds it up.
  await bed.settle();
  return until('the response was delivered', () => delivered(bed, pageUrl));
}

/** The first response of the worker's life. */
async function delivered(bed: Bed, pageUrl: string): Promise<Delivery | null> {
  if (!(await bed.isAwake())) return null;
  // What the copy's background wrote, and nobody else.
  const noted = (await bed.askWorker(
    `globalThis.chrome?.storage?.session.get('${deliveriesKey}').then((stored) => stored['${deliveriesKey}']) ?? []`,
  )) as readonly Delivery[] | undefined;
  return noted?.find(({ event, url }) => event === 'webRequest.onResponseStarted' && url === pageUrl) ?? null;
}

/** Chromium may not tell a new extension of the very first navigations. */
async function isTold(bed: Bed, pageUrl: string): Promise<void> {
  await until('the extension is told of a page', async () => {
    await bed.go(pageUrl);
    return delivered(bed, pageUrl);
  });
}

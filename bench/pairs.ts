import { rm } from 'node:fs/promises';
import { layBed } from './bed.ts';
import type { Bed } from './bed.ts';

interface Pairs<T> {
  readonly baseline: readonly T[];
  readonly ours: readonly T[];
}

/** Measures both, pair by pair, each first in every other pair. One pair before them is thrown away: it warms up. */
export async function inPairs<T>(
  pairs: number,
  [one, other]: readonly [() => Promise<T>, () => Promise<T>],
): Promise<Pairs<T>> {
  const baseline: T[] = [];
  const ours: T[] = [];
  for (let at = -1; at < pairs; at += 1) {
    const first = at % 2 === 0 ? await one() : null;
    const our = await other();
    const base = first ?? (await one());
    if (at < 0) continue;
    baseline.push(base);
    ours.push(our);
  }
  return { baseline, ours };
}

/** Two browsers, with a baseline and with ours, for as long as the work takes; their extensions' folders are removed afterwards. */
export async function withBeds<T>(
  folders: readonly [baseline: Promise<string>, ours: Promise<string>],
  work: (baseline: Bed, ours: Bed) => Promise<T>,
): Promise<T> {
  const [baseline, ours] = await Promise.all(folders);
  const beds: Bed[] = [];
  try {
    beds.push(await layBed(baseline), await layBed(ours));
    const [one, other] = beds;
    if (one === undefined || other === undefined) throw new Error('A browser is missing');
    return await work(one, other);
  } finally {
    await Promise.allSettled(beds.map((bed) => bed.close()));
    await Promise.all([baseline, ours].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

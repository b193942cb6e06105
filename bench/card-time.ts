import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import { root } from '../scripts/steps.ts';
import { writeBaseline } from './baselines.ts';
import type { Bed } from './bed.ts';
import type { Compared } from './compared.ts';
import { inPairs, withBeds } from './pairs.ts';

/** Runs in each new document, before anything of it: notes when what was injected has been painted. */
function watchForCard(): void {
  const born = performance.now();
  const watch = new MutationObserver((changes) => {
    const added = changes.flatMap(({ target, addedNodes }) =>
      target === document.documentElement ? [...addedNodes] : [],
    );
    if (!added.some((node) => node instanceof HTMLDivElement)) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      // The first task after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (): void => {
        Reflect.set(globalThis, 'cardAfter', performance.now() - born);
      };
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** From the refused document's birth, which is its commit, to the frame with the card; once with the worker awake, once stopped. */
export function timeCards(pairs: number, refusedUrl: (at: number) => string): Promise<readonly Compared[]> {
  return withBeds([writeBaseline('smallest card'), copyOfProduct()], async (baseline, ours) => {
    let visits = 0;
    const time = (bed: Bed, isStopped: boolean) => (): Promise<number> => {
      visits += 1;
      return timeCard(bed, refusedUrl(visits), isStopped);
    };
    for (const bed of [baseline, ours]) await prepare(bed, refusedUrl(0));
    const awake = await inPairs(pairs, [time(baseline, false), time(ours, false)]);
    const stopped = await inPairs(pairs, [time(baseline, true), time(ours, true)]);
    return [
      { what: 'worker awake', mustBe: { overMs: 30 }, ...awake },
      { what: 'worker stopped', mustBe: { overMs: 30 }, ...stopped },
    ];
  });
}

async function copyOfProduct(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-copy-'));
  await cp(join(root, 'dist/chromium'), folder, { recursive: true });
  return folder;
}

/** Chromium may not tell a new extension of the very first navigations. */
async function prepare(bed: Bed, refusedUrl: string): Promise<void> {
  await bed.tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `{ const __name = (value) => value; (${watchForCard.toString()})(); }`,
  });
  await until('a first card', async () => {
    await bed.go(refusedUrl);
    return until('a card', () => cardTime(bed), 1_000).catch(() => null);
  });
}

async function timeCard(bed: Bed, url: string, isStopped: boolean): Promise<number> {
  await bed.go('about:blank');
  await bed.settle();
  if (isStopped && (await bed.isAwake())) await bed.stopWorker();
  await bed.go(url);
  return until('the card', () => cardTime(bed));
}

async function cardTime(bed: Bed): Promise<number | null> {
  const time = await evaluate(bed.tab, 'globalThis.cardAfter ?? null');
  return typeof time === 'number' ? time : null;
}

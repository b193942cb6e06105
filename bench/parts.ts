import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deliveriesKey, notingCopy } from '../e2e/counting/deliveries.ts';
import type { Delivery } from '../e2e/counting/deliveries.ts';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import { weighAll } from '../scripts/sizes.ts';
import { root } from '../scripts/steps.ts';
import { writeBaseline } from './baselines.ts';
import { layBed } from './bed.ts';
import { timeCards } from './card-time.ts';
import { comparedTable } from './compared.ts';
import { watchedCopy, fillHistory } from './filled-product.ts';
import { timeHistory } from './history-time.ts';
import type { HistoryTimes } from './history-time.ts';
import { measureStorm } from './memory.ts';
import type { PageServer } from './page-server.ts';
import { withBeds } from './pairs.ts';
import { timePopups, watchedProduct } from './popup-time.ts';
import { median, quantile } from './statistics.ts';
import { timeWorkerStarts } from './worker-start.ts';

/** How much is measured of each. */
export interface Plan {
  readonly starts: number;
  readonly cards: number;
  readonly popups: number;
  readonly screens: number;
  readonly entries: number;
  readonly refusals: number;
}

/** What is shipped, after gzip. */
export async function sizesTable(): Promise<string> {
  const rows = (await weighAll()).map(({ what, size, most }) => {
    const verdict = size > most * 1_000 ? '**missed**' : 'met';
    return `| ${what} | ${(size / 1_000).toFixed(1)} kB | ≤ ${most} kB: ${verdict} |`;
  });
  return ['| | gzipped | must be |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** What the background is handed of a page of a hundred resources, ten of them fetched. */
export async function eventsTable(server: PageServer): Promise<string> {
  const copy = await notingCopy(join(root, 'dist/chromium'));
  const bed = await layBed(copy);
  try {
    await bed.go(server.pageUrl(100));
    // Chromium may not tell a new extension of the very first navigations.
    const noted = await until('the events of a page', async () => {
      await bed.go(server.pageUrl(100));
      await bed.settle();
      const own = (await deliveriesIn(() => bed.open('manifest.json'))).filter(({ url }) =>
        url.startsWith(server.origin),
      );
      const last = own.findLastIndex(({ type, url }) => type === 'main_frame' && url === server.pageUrl(100));
      return last < 0 ? null : own.slice(last);
    });
    const count = (event: string): number => noted.filter((one) => one.event === event).length;
    const responses = count('webRequest.onResponseStarted');
    const commits = count('webNavigation.onCommitted');
    const others = noted.length - responses - commits;
    return [
      '| events handed to the background | | must be |',
      '| --- | ---: | ---: |',
      `| of \`webRequest\` | ${responses} | ≤ 11: ${responses <= 11 ? 'met' : '**missed**'} |`,
      `| commits | ${commits} | 1: ${commits === 1 ? 'met' : '**missed**'} |`,
      `| others | ${others} | 0: ${others === 0 ? 'met' : '**missed**'} |`,
    ].join('\n');
  } finally {
    await bed.close();
    await rm(copy, { recursive: true, force: true });
  }
}

async function deliveriesIn(
  open: () => ReturnType<Awaited<ReturnType<typeof layBed>>['open']>,
): Promise<readonly Delivery[]> {
  const page = await open();
  // What the copy's background wrote, and nobody else.
  const stored = (await evaluate(page, `chrome.storage.session.get('${deliveriesKey}')`)) as Readonly<
    Record<string, readonly Delivery[]>
  >;
  return stored[deliveriesKey] ?? [];
}

/** How long a stopped worker takes until it listens. */
export async function startTable({ starts }: Plan, server: PageServer): Promise<string> {
  const rows = await timeWorkerStarts(starts, server.pageUrl(1));
  return `${starts} pairs, the worker stopped before each.\n\n${comparedTable(rows, 'an empty worker')}`;
}

/** From the refused document's commit to the card on the screen. */
export async function cardTable({ cards }: Plan, server: PageServer): Promise<string> {
  const rows = await timeCards(cards, (at) => server.refusedAt(`site-${at}.test`));
  return `${cards} pairs each, every one at a host that was never seen before.\n\n${comparedTable(rows, 'the smallest `<div>`')}`;
}

/** Popup and history screen with a full history. */
export async function historyTable(plan: Plan): Promise<string> {
  const baseline = watchedBaseline();
  return withBeds([baseline, watchedProduct()], async (empty, ours) => {
    await fillHistory(ours, plan.entries);
    const popups = await timePopups(plan.popups, empty, ours);
    const history = await timeHistory({ pairs: plan.screens, entries: plan.entries }, empty, ours);
    const how = `${plan.entries.toLocaleString('en')} entries, ${plan.popups} pairs of popups, ${plan.screens} of screens.`;
    return `${how}\n\n${comparedTable([...popups, ...history.compared], 'an empty page')}\n\n${useTable(history)}`;
  });
}

/** The empty page's own paint is told by the browser: it needs no watch, but has the same one. */
async function watchedBaseline(): Promise<string> {
  const folder = await writeBaseline('empty popup');
  const copy = await watchedCopy(folder, ['popup.html']);
  await rm(folder, { recursive: true });
  return copy;
}

function useTable({ read, letters, scrolled, control }: HistoryTimes): string {
  const inFrames = (slow: number, all: number): string => `${slow} of ${all} over 50 ms`;
  return [
    '| the history screen | | an empty page | must be |',
    '| --- | ---: | ---: | ---: |',
    `| until every entry is read | ${median(read).toFixed(0)} ms | | |`,
    `| search: from a letter to the frame after it, median | ${median(letters).toFixed(1)} ms | | |`,
    `| … the slowest of ${letters.length} | ${quantile(letters, 1).toFixed(1)} ms | | ≤ 100 ms: ${quantile(letters, 1) <= 100 ? 'met' : '**missed**'} |`,
    `| scrolling through all in four seconds: frames | ${inFrames(scrolled.slow, scrolled.all)} | ${inFrames(control.slow, control.all)} | none over 50 ms: ${scrolled.slow === 0 ? 'met' : '**missed**'} |`,
    `| … the longest | ${scrolled.longest.toFixed(1)} ms | ${control.longest.toFixed(1)} ms | |`,
    `| … the median | ${scrolled.median.toFixed(1)} ms | ${control.median.toFixed(1)} ms | |`,
  ].join('\n');
}

/** What the extension's process holds when a storm is over. */
export async function memoryTable({ refusals }: Plan, server: PageServer): Promise<string> {
  const storm = await measureStorm({
    refusals,
    stormUrl: (from, to) => server.stormUrl(from, to),
    quietUrl: server.pageUrl(1),
  });
  const how = `${refusals.toLocaleString('en')} refusals, each at an address of its own, in ${(storm.took / 1_000).toFixed(0)} s; private memory of the extension's process, its worker awake. Idle, when the browser has stopped the worker, an empty one holds ${storm.idle[0].toFixed(1)} MB and ours ${storm.idle[1].toFixed(1)} MB.`;
  return `${how}\n\n${comparedTable(storm.compared, 'an empty worker')}`;
}

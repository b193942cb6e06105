import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Tab } from '../driver/browser.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { createChance, oneOf } from './chance.ts';
import { doorKinds, openDoors } from './doors.ts';
import type { DoorKind, Doors } from './doors.ts';
import { pageFacts } from './page-facts.ts';

/** Navigations in all; `WHY403_NAVIGATIONS=1000` for the long game. */
const navigations = Number(process.env['WHY403_NAVIGATIONS'] ?? 60);
const seed = Number(process.env['WHY403_SEED'] ?? 403);

let browser: Browser;
let doors: Doors;

beforeAll(async () => {
  doors = await openDoors();
  browser = await launchProduct();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await doors.close();
});

/** In Firefox, JSON stands in a viewer of the browser's own: there the popup has the card's words. */
const hasOwnViewer = (kind: DoorKind): boolean => browserName === 'firefox' && kind === 'json';

/** For the message of a failure: what the extension wrote down about a host. */
async function whatIsKnown(host: string): Promise<string> {
  const session = await browser.extension.evaluate('browser.storage.session.get()');
  const entries = Object.entries(session ?? {}).filter(([, value]) => JSON.stringify(value).includes(host));
  return JSON.stringify(Object.fromEntries(entries));
}

async function check(tab: Tab, kind: DoorKind): Promise<void> {
  if (hasOwnViewer(kind)) {
    await until('the status on the icon', async () => (await browser.extension.icon(tab)).badge === '403');
    return;
  }
  const { status, host } = await pageFacts(tab);
  if (status < 400) {
    expect(await tab.card(), `nothing in the good page ${host}`).toBeNull();
    expect((await pageFacts(tab)).added, `nothing added to the good page ${host}`).toBe(0);
    await until(
      `nothing on the icon of ${host}`,
      async () => (await browser.extension.icon(tab)).badge === '',
    );
    return;
  }
  const text = await until(`the card of ${host} (${status})`, async () => (await tab.card())?.text).catch(
    async (cause: unknown) => {
      throw new Error(`No card; the extension knows: ${await whatIsKnown(host)}`, { cause });
    },
  );
  expect(text).toContain(host);
  expect(text).toContain(String(status));
  await until(
    `the status on the icon of ${host}`,
    async () => (await browser.extension.icon(tab)).badge === String(status),
  ).catch(async (cause: unknown) => {
    throw new Error(`Another icon; the extension knows: ${await whatIsKnown(host)}`, { cause });
  });
  explained.add(host);
}

/** Hosts whose cards were seen: their refusals must be in the history. */
const explained = new Set<string>();

/** How many refusals of each host the history counts. */
async function kept(): Promise<ReadonlyMap<string, number>> {
  const entries = await browser.extension.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('why403');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => resolve(reading.result.map(({ url, count }) => [new URL(url).hostname, count]));
      opening.result.close();
    };
  })`);
  const counts = new Map<string, number>();
  // The expression makes the shape.
  for (const [host, count] of entries as readonly (readonly [string, number])[])
    if (host.endsWith('.doors.test')) counts.set(host, (counts.get(host) ?? 0) + count);
  return counts;
}

/** Explained, and not in the history. */
async function lost(): Promise<readonly string[]> {
  const inHistory = await kept();
  return [...explained].filter((host) => !inHistory.has(host));
}

it(
  `puts the right card in the right page, ${navigations} times, while the background is stopped at random`,
  async () => {
    const chance = createChance(seed);
    const tabs = [browser.first, await browser.newTab(), await browser.newTab()];
    const kinds = new Map<Tab, DoorKind[]>(tabs.map((tab) => [tab, []]));
    for (let number = 0; number < navigations; number += 1) {
      const tab = tabs[chance(tabs.length)] ?? browser.first;
      const been = kinds.get(tab) ?? [];
      const kind = oneOf(doorKinds, chance);
      if (chance(3) === 0) await browser.extension.stop();
      const way = been.length === 0 ? 9 : chance(10);
      if (way > 0) been.push(kind);
      const address = doors.address(kind, number);
      const isWatched = way > 0 && kind !== 'open' && chance(3) === 0;
      const stopping = isWatched ? stopAfterResponse(address, chance(60)) : null;
      await (way === 0 ? tab.reload() : tab.go(address));
      await stopping;
      await tab.activate();
      await check(tab, been.at(-1) ?? kind);
    }
    await until('the history has each that was explained', async () => (await lost()).length === 0).catch(
      async (cause: unknown) => {
        const hosts = await lost();
        const known = await Promise.all(hosts.map(whatIsKnown));
        throw new Error(`Not in the history: ${hosts.join()}; the extension knows: ${known.join()}`, {
          cause,
        });
      },
    );
    const refused = doors.refused();
    for (const [host, count] of await kept())
      expect(count, `no refusal of ${host} is counted twice`).toBeLessThanOrEqual(refused.get(host) ?? 0);
  },
  navigations * 3_000,
);

/**
 * Stops the background a few milliseconds after it wrote the response down, so between any two of the steps that follow. What it
 * was never told, because it was ended while it started, nobody can know.
 */
async function stopAfterResponse(address: string, milliseconds: number): Promise<void> {
  const { host } = new URL(address);
  await until('the response to be seen', async () =>
    JSON.stringify(await browser.extension.evaluate('browser.storage.session.get()')).includes(host),
  );
  const start = performance.now();
  await until('the moment to stop', () => performance.now() - start >= milliseconds);
  await browser.extension.stop();
}

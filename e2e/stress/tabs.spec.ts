import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Tab } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { startGallery } from '../gallery/gallery.ts';
import type { Gallery } from '../gallery/gallery.ts';
import { see } from '../popup/popup-lab.ts';

/** Tabs with a refused page, open at once; `WHY403_TABS` for other games. */
const tabs = Number(process.env['WHY403_TABS'] ?? 500);

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await startGallery();
  browser = await launchProduct();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await gallery.close();
}, 120_000);

it(`knows each of ${tabs} refused pages that are open at once, before and after a stop`, async () => {
  const address = (number: number): string => `http://tabs.test:${gallery.port}/html?${number}`;
  const opened: Tab[] = [];
  for (let number = 0; number < tabs; number += 1)
    opened.push(await browser.newTab(address(number), { background: true }));
  await until('a state of each tab', async () => (await known()) >= tabs, 30_000);
  await browser.extension.stop();
  for (const tab of [opened[0], opened[Math.floor(tabs / 2)], opened.at(-1)]) {
    if (tab === undefined) throw new Error('There is no such tab.');
    await tab.activate();
    expect((await tab.seeCard()).text).toContain('tabs.test');
    await until('the status on the icon', async () => (await browser.extension.icon(tab)).badge === '403');
    const popup = await browser.extension.openPopup();
    await see(popup, 'tabs.test refused this page.');
    await popup.close();
  }
  const used = await browser.extension.evaluate('browser.storage.session.getBytesInUse()');
  console.log(`${tabs} tabs: ${String(used)} bytes of the session.`);
  expect(used).toBeLessThan(10_000_000);
}, 600_000);

/** Of how many tabs the extension knows that their page was refused. */
async function known(): Promise<number> {
  const session = await browser.extension.evaluate('browser.storage.session.get()');
  return Object.entries(session ?? {}).filter(
    ([key, value]) => key.startsWith('tab:') && JSON.stringify(value).includes('"refused"'),
  ).length;
}

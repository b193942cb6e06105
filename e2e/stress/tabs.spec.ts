import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../driver/until.ts';
import { openGalleryLab } from '../gallery/gallery-lab.ts';
import type { GalleryLab } from '../gallery/gallery-lab.ts';
import { see } from '../popup/popup-lab.ts';

/** Tabs with a refused page, open at once; `WHY403_TABS=500` for the long game, where Chromium 156 has hardly any room left in the session. */
const tabs = Number(process.env['WHY403_TABS'] ?? 300);

let lab: GalleryLab;

beforeAll(async () => {
  lab = await openGalleryLab();
}, 120_000);

afterAll(async () => {
  await lab.close();
}, 120_000);

it(`knows each of ${tabs} refused pages that are open at once, before and after a stop`, async () => {
  const address = (number: number): string => `http://tabs.test:${lab.gallery.port}/html?${number}`;
  const first = await lab.browser.newTab(address(0), { background: true });
  const others = Array.from({ length: tabs - 2 }, (_, number) => address(number + 1));
  await lab.browser.extension.evaluate(
    `Promise.all(${JSON.stringify(others)}.map((url) => browser.tabs.create({ url, active: false }))).then(() => null)`,
  );
  await until('a state of each tab but one', async () => (await known()) === tabs - 1, 120_000);
  const last = await lab.browser.newTab(address(tabs - 1), { background: true });
  await until('a state of each tab', async () => (await known()) === tabs);
  await lab.browser.extension.stop();
  for (const tab of [first, last]) {
    await tab.activate();
    expect((await tab.seeCard()).text).toContain('tabs.test');
    await until(
      'the status on the icon',
      async () => (await lab.browser.extension.icon(tab)).badge === '403',
    );
    const popup = await lab.browser.extension.openPopup();
    await see(popup, 'tabs.test refused this page.');
    await popup.close();
  }
  const used = await lab.browser.extension.evaluate('browser.storage.session.getBytesInUse()');
  console.log(`${tabs} tabs: ${String(used)} bytes of the session.`);
  expect(await known()).toBe(tabs);
}, 600_000);

/** Of how many tabs the extension knows that their page was refused. */
async function known(): Promise<number> {
  const session = await lab.browser.extension.evaluate('browser.storage.session.get()');
  return Object.entries(session ?? {}).filter(
    ([key, value]) => key.startsWith('tab:') && JSON.stringify(value).includes('"refused"'),
  ).length;
}

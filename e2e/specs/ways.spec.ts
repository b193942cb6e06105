import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** Ways beyond the first steps, on the screen that explains a refusal. */

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

async function tabsAt(browser: Browser, url: string): Promise<number> {
  const urls = await Promise.all((await browser.tabs()).map((tab) => tab.url().catch(() => '')));
  return urls.filter((one) => one === url).length;
}

test('opens the refused address in a private window', async () => {
  const { browser, tab, site } = lab;
  const url = site.at('shop.test', '/folder/');
  await tab.go(url);
  const screen = await openExplained(lab);
  await see(screen, 'Other ways');
  await screen.click({ name: 'Open privately' });
  await until('it stands in another window', async () => (await tabsAt(browser, url)) === 2);
  const isPrivate = `browser.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${JSON.stringify(url)}).map((tab) => tab.incognito).toSorted())`;
  expect(await browser.extension.evaluate(isPrivate)).toEqual([false, true]);
  await screen.close();
});

test('where Why403 may not see private windows, opens one all the same or says how', async () => {
  const apart = await openPopupLab({ privateWindows: false });
  const { browser, tab, site } = apart;
  const url = site.at('shop.test', '/folder/');
  await tab.go(url);
  const screen = await openExplained(apart);
  if (browser.name === 'chromium') {
    await screen.click({ name: 'Open privately' });
    await until('it stands in another window', async () => (await tabsAt(browser, url)) === 2);
  } else {
    const text = await see(screen, 'Open one yourself and paste the address there.');
    expect(text).not.toContain('Open privately');
  }
  await apart.close();
});

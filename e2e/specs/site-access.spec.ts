import { afterAll, beforeAll, expect, test } from 'vitest';
import { commonBadge, giveAccess, giveAccessTo, grantsUnasked, takeAccess } from '../access/site-access.ts';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { see } from '../popup/popup-lab.ts';
import { startRefusingSite } from '../popup/refusing-site.ts';
import type { RefusingSite } from '../popup/refusing-site.ts';

/** Site access that the visitor took away, or limited to "on click", and gives back. */

let browser: Browser;
let site: RefusingSite;
beforeAll(async () => {
  site = await startRefusingSite();
  browser = await launchProduct({ preferences: grantsUnasked });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('missing, it is said by icon and popup; given, the refused page in front gets its card as it stands', async () => {
  const tab = browser.first;
  await takeAccess(browser);
  await until('the icon says it', async () => (await commonBadge(browser)) === '!');
  await tab.go(site.at('shop.test', '/press/2024/'));
  expect((await browser.extension.icon(tab)).tooltip).toBe(
    'Why403 sees only sites that you allow. Click to allow more.',
  );
  await tab.evaluate(() => {
    document.documentElement.classList.add('same');
  });
  const popup = await browser.extension.openPopup();
  await see(popup, 'Why403 can’t see this site');
  await popup.close();
  expect(await tab.card()).toBeNull();

  await giveAccess(browser);
  const card = await tab.seeCard();
  expect(card.text).toContain('shop.test');
  expect(await tab.evaluate(() => document.documentElement.className)).toBe('same');
  await until('the icon shows the status', async () => (await browser.extension.icon(tab)).badge === '403');
});

test('given over a page that was not refused, nothing is added to it', async () => {
  const tab = browser.first;
  await takeAccess(browser);
  await until('the icon says it', async () => (await commonBadge(browser)) === '!');
  await tab.go(site.at('shop.test', '/good'));
  await giveAccess(browser);
  await until('the icon is plain', async () => (await commonBadge(browser)) === '');
  const other = await browser.newTab(site.at('other.test', '/'));
  await other.seeCard();
  expect(await tab.card()).toBeNull();
  await other.close();
});

test('given for one site alone, it works there at once, and elsewhere the popup still asks', async () => {
  const tab = browser.first;
  await takeAccess(browser);
  await until('the icon says it', async () => (await commonBadge(browser)) === '!');
  await tab.go(site.at('shop.test', '/press/2024/'));
  await giveAccessTo(browser, 'shop.test');
  expect((await tab.seeCard()).text).toContain('shop.test');
  await until('the icon shows the status', async () => (await browser.extension.icon(tab)).badge === '403');

  await tab.go(site.at('other.test', '/'));
  expect((await browser.extension.icon(tab)).badge).toBe('!');
  const popup = await browser.extension.openPopup();
  await see(popup, 'Why403 can’t see this site');
  await popup.close();
  expect(await tab.card()).toBeNull();
  await giveAccess(browser);
  await tab.seeCard();
});

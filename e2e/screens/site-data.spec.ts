import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantsUnasked } from '../access/site-access.ts';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** The screen on which a visitor sees what a site keeps, chooses what goes, and clears what is no cookie. */

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab({ preferences: grantsUnasked });
});
afterAll(() => lab.close());

/** Sets the site's two cookies, and goes to its page that refuses whoever sends the one called `stale`. */
async function beRefused(host: string): Promise<void> {
  const { tab, site } = lab;
  await tab.go(site.at(host, '/cookies'));
  await tab.go(site.at(host, '/door'));
  await tab.seeCard();
}

async function openSiteData(host: string): Promise<Tab> {
  const { browser, tab } = lab;
  const popup = await lab.openBeside(tab);
  const before = await browser.tabs();
  await popup.click({ name: 'Cookies and site data' });
  const screen = await browser.tabBeyond(before);
  await see(screen, `What ${host} keeps in this browser`);
  await popup.close();
  return screen;
}

async function namesKept(host: string): Promise<readonly string[]> {
  const cookies = await lab.browser.cookies();
  return cookies.flatMap(({ domain, name }) => (domain.endsWith(host) ? [name] : [])).toSorted();
}

test('names what would go, never its values, and clears all but what the visitor keeps', async () => {
  await beRefused('shop.test');
  const screen = await openSiteData('shop.test');
  const text = await see(screen, 'stale');
  expect(text).toContain('more');
  expect(text).not.toMatch(/stale=|more=/);
  expect(await screen.url()).not.toContain('shop.test');
  await see(screen, 'Clear 2 cookies');

  await screen.click({ name: /^more/ });
  await see(screen, 'Clear 1 cookie');
  await screen.click({ name: 'Clear 1 cookie' });
  await see(screen, '1 cookie of shop.test was removed.');
  expect(await namesKept('shop.test')).toEqual(['more']);
  await until('the page to open', async () => (await lab.tab.text()).includes('Open'));

  await screen.click({ name: 'Undo' });
  await see(screen, 'Your cookie is back.');
  expect(await namesKept('shop.test')).toEqual(['more', 'stale']);
  await screen.close();
});

test('never clears the cookies of a site that is to be left alone', async () => {
  await beRefused('spared.test');
  const before = await lab.tab.seeCard();
  expect(before.text).toContain('Clear cookies');
  const screen = await openSiteData('spared.test');
  await screen.click({ name: /^Never clear the cookies of spared\.test/ });
  await until('the button to go', async () => !(await screen.text()).includes('Clear 2 cookies'));

  // Offered before it was chosen, and pressed after it.
  await lab.tab.clickCard({ name: 'Clear cookies' });
  await until('the card to offer it no longer', async () => {
    const card = await lab.tab.card();
    return card !== null && !card.text.includes('Clear cookies');
  });
  expect(await namesKept('spared.test')).toEqual(['more', 'stale']);
  await beRefused('spared.test');
  await until('a card that does not offer it', async () => {
    const card = await lab.tab.card();
    return card !== null && !card.text.includes('Clear cookies');
  });

  await screen.click({ name: /^Never clear the cookies of spared\.test/ });
  await see(screen, 'Clear 2 cookies');
  await screen.close();
});

test('clears the storage of the site by a choice of its own, asked for once more, and gives the permission back', async () => {
  const { browser, tab, site } = lab;
  await tab.go(site.at('other.test', '/good'));
  await tab.evaluate(() => localStorage.setItem('theirs', '1'));
  await tab.go(site.at('stored.test', '/good'));
  await tab.evaluate(() => localStorage.setItem('ours', '1'));
  await beRefused('stored.test');
  const screen = await openSiteData('stored.test');
  await screen.click({ name: 'Clear its storage' });
  await see(screen, /Clear what stored\.test has stored\?/);
  await screen.press('Escape');
  await screen.click({ name: 'Clear its storage' });
  await screen.click({ name: 'Clear it for good' });
  await see(screen, 'It is cleared, and the page was loaded again.');
  expect(await namesKept('stored.test')).toEqual(['more', 'stale']);
  const has = `browser.permissions.contains({ permissions: ['browsingData'] })`;
  expect(await browser.extension.evaluate(has)).toBe(false);

  await tab.go(site.at('stored.test', '/good'));
  expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  await tab.go(site.at('other.test', '/good'));
  expect(await tab.evaluate(() => localStorage.length)).toBe(1);
  await screen.close();
});

test('says where log-ins by the browser’s own prompt can end', async () => {
  await beRefused('signed.test');
  const screen = await openSiteData('signed.test');
  const text = await see(screen, 'Log-ins by the browser’s own prompt');
  const canEnd = lab.browser.name === 'chromium';
  expect(text.includes('Clear storage, cookies and log-ins')).toBe(canEnd);
  expect(text.includes('Close the browser and open it again')).toBe(!canEnd);
  await screen.close();
});

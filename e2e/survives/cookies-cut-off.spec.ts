import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCookieServer } from '../cookies/cookie-server.ts';
import type { CookieServer } from '../cookies/cookie-server.ts';
import { asText } from '../cookies/lab.ts';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';

/** The background is stopped while it clears: what was removed is never lost, and the visitor can put it back. */

let browser: Browser;
let server: CookieServer;

beforeAll(async () => {
  server = await startCookieServer();
  browser = await launchProduct();
  await browser.first.go(server.at('canary.test', '/', { set: ['x=1'] }));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The browser keeps at most 180 cookies of a site. */
const names = Array.from({ length: 150 }, (_, place) => `c${place}`);
const jarOf = async (site: string): Promise<readonly string[]> =>
  (await browser.cookies())
    .filter(({ domain }) => domain.endsWith(site))
    .map(asText)
    .toSorted();

/** How many are still there when the background is stopped. */
const moments = [
  [150, 'as soon as the button was pressed'],
  [149, 'as soon as one is gone'],
  [1, 'as soon as nearly all are gone'],
  [0, 'as soon as none is left'],
] as const;

test.each(moments)('with at most %i of 150 left, %s', async (most) => {
  const tab = browser.first;
  const site = `cut-${most}.test`;
  const host = `www.${site}`;
  await tab.go(server.at(host, '/', { set: names.map((name) => `${name}=1; Path=/`) }));
  const before = await jarOf(site);
  expect(before).toHaveLength(names.length);
  await tab.go(server.at(host, '/account', { refuses: 'c0' }));
  await until('the count', async () => (await tab.card())?.text.includes('150 cookies'));

  await tab.clickCard({ name: 'Clear cookies' });
  await until('the moment', async () => (await jarOf(site)).length <= most);
  await browser.extension.stop();
  // Whatever the visitor does next starts it again: here, another page refused in another tab.
  const beside = await browser.newTab(server.at('canary.test', '/', { refuses: 'x' }), { background: true });
  await until('the pill in the page that opens now', async () => {
    const shown = await tab.card();
    return shown?.heading === null && shown.text.includes('150 cookies cleared');
  });
  expect(await jarOf(site)).toEqual([]);

  await tab.clickCard({ name: 'Undo' });
  await until('every cookie back', async () => (await jarOf(site)).length === before.length);
  expect(await jarOf(site)).toEqual(before);
  await beside.close();
});

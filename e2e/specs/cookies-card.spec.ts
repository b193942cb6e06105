import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCookieServer } from '../cookies/cookie-server.ts';
import type { CookieServer } from '../cookies/cookie-server.ts';
import { asText, namesIn } from '../cookies/lab.ts';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';

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

const jar = async (): Promise<readonly string[]> => (await browser.cookies()).map(asText).toSorted();

test('one click in the card clears, opens the page, and can be undone', async () => {
  const tab = browser.first;
  await tab.go(server.at('mail.shop.test', '/', { set: ['inbox=1', 'all=1; Domain=shop.test'] }));
  await tab.go(server.at('notshop.test', '/', { set: ['stranger=1'] }));
  await tab.go(server.at('www.shop.test', '/', { set: ['stale=1; Path=/', '__Host-id=1; Path=/; Secure'] }));
  const before = await jar();
  const page = server.at('www.shop.test', '/account', { refuses: 'stale' });
  await tab.go(page);
  const card = await until('the card with the count', async () => {
    const shown = await tab.card();
    return shown?.text.includes('Clear this site’s 4 cookies') === true ? shown : null;
  });
  expect(card.text).toContain('shop.test');
  expect(card.text).toContain('mail.shop.test');

  await tab.clickCard({ name: 'Clear cookies' });
  await until('the pill with what was removed', async () => {
    const shown = await tab.card();
    return shown?.heading === null && shown.text.includes('4 cookies');
  });
  expect(server.sent(page)).toBeNull();
  const strangers = before.filter((cookie) => /notshop|canary/.test(cookie));
  expect(await jar()).toEqual(strangers);
  expect(namesIn(strangers)).toEqual(['stranger', 'x']);

  await browser.extension.stop();
  await tab.clickCard({ name: 'Undo' });
  await until('every cookie back', async () => (await jar()).length === before.length);
  expect(await jar()).toEqual(before);
});

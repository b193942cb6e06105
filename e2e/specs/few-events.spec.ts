import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPageServer } from '../../bench/page-server.ts';
import type { PageServer } from '../../bench/page-server.ts';
import { deliveriesKey, notingCopy } from '../counting/deliveries.ts';
import type { Delivery } from '../counting/deliveries.ts';
import type { Browser } from '../driver/browser.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';

let copy: string;
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  copy = await notingCopy(join(import.meta.dirname, `../../dist/${browserName}`));
  server = await startPageServer();
  browser = await launchProduct({ extension: copy });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(copy, { recursive: true });
});

async function deliveries(): Promise<readonly Delivery[]> {
  // What the copy's background wrote.
  const all = (await browser.extension.evaluate(
    `browser.storage.session.get('${deliveriesKey}').then((stored) => stored['${deliveriesKey}'] ?? [])`,
  )) as readonly Delivery[];
  return all.filter(({ url }) => url.startsWith(new URL('/', server.refusedUrl).href));
}

it('a page of a hundred resources, ten of them fetched, hands the background eleven responses and one commit', async () => {
  await browser.first.go(server.pageUrl(100));
  // What is refused afterwards comes after all of the page: then nothing of it is still on its way.
  await browser.first.go(server.refusedUrl);
  await browser.first.seeCard();
  const all = await until('the events of the page after it', async () => {
    const now = await deliveries();
    return now.some(({ url, event }) => url === server.refusedUrl && event === 'webNavigation.onCommitted')
      ? now
      : null;
  });
  // Firefox 153 tells of an error at most navigations that succeed, too; the handler leaves at once there.
  const told = browserName === 'firefox' ? 'webNavigation.onErrorOccurred' : null;
  const ofPage = all.filter(({ url, event }) => url !== server.refusedUrl && event !== told);
  const count = (event: string): number => ofPage.filter((one) => one.event === event).length;
  expect({
    responses: count('webRequest.onResponseStarted'),
    commits: count('webNavigation.onCommitted'),
    pages: ofPage.filter(({ type }) => type === 'main_frame').length,
    others: [...new Set(ofPage.map(({ event }) => event))].toSorted(),
  }).toEqual({
    responses: 11,
    commits: 1,
    pages: 1,
    others: ['webNavigation.onCommitted', 'webRequest.onResponseStarted'],
  });
});

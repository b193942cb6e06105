import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Delivery } from '../counting/deliveries.ts';
import { launchNoting } from '../counting/noting-product.ts';
import type { NotingProduct } from '../counting/noting-product.ts';
import { browserName } from '../driver/launch.ts';
import { until } from '../driver/until.ts';

let product: NotingProduct;

beforeAll(async () => {
  product = await launchNoting();
});
afterAll(() => product.close());

async function deliveries(): Promise<readonly Delivery[]> {
  const { origin } = new URL(product.server.refusedUrl);
  return (await product.deliveries()).filter(({ url }) => url.startsWith(`${origin}/`));
}

it('a page of a hundred resources, ten of them fetched, hands the background eleven responses and one commit', async () => {
  const { browser, server } = product;
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

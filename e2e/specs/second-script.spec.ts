import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchNoting } from '../counting/noting-product.ts';
import type { NotingProduct } from '../counting/noting-product.ts';
import { until } from '../driver/until.ts';

const readKey = 'second-script-read';

/** Runs in the background before its own code: notes that the second script was read. */
const noteReading = `
  let later;
  Object.defineProperty(self, 'later', {
    get: () => later,
    set(value) {
      later = value;
      void (self.browser ?? self.chrome).storage.session.set({ '${readKey}': true });
    },
  });
`;

let product: NotingProduct;

beforeAll(async () => {
  product = await launchNoting(noteReading);
});
afterAll(() => product.close());

async function goodPage(resources: number): Promise<void> {
  const url = product.server.pageUrl(resources);
  await product.browser.first.go(url);
  await until('the background was told of the page', async () =>
    (await product.deliveries()).some((one) => one.url === url && one.event === 'webNavigation.onCommitted'),
  );
}

it('is read by a background that met a refusal, and by none that met good pages alone', async () => {
  const { browser, server, stored } = product;
  expect(await stored(readKey)).toBe(true);
  await browser.extension.evaluate(`browser.storage.session.remove('${readKey}')`);
  await browser.extension.stop();
  await goodPage(1);
  // Told of this one, it has had the time to read for the one before.
  await goodPage(2);
  expect(await stored(readKey)).toBeNull();
  await browser.first.go(server.refusedUrl);
  await browser.first.seeCard();
  expect(await stored(readKey)).toBe(true);
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPageServer } from '../../bench/page-server.ts';
import type { PageServer } from '../../bench/page-server.ts';
import { deliveriesKey, notingCode } from '../counting/deliveries.ts';
import type { Delivery } from '../counting/deliveries.ts';
import type { Browser } from '../driver/browser.ts';
import { copyWithCode } from '../driver/copy-with-code.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
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

let copy: string;
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  const built = join(import.meta.dirname, `../../dist/${browserName}`);
  copy = await copyWithCode(built, notingCode() + noteReading);
  server = await startPageServer();
  browser = await launchProduct({ extension: copy });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(copy, { recursive: true });
});

async function stored(key: string): Promise<unknown> {
  return browser.extension.evaluate(
    `browser.storage.session.get('${key}').then((stored) => stored['${key}'] ?? null)`,
  );
}

async function goodPage(resources: number): Promise<void> {
  const url = server.pageUrl(resources);
  await browser.first.go(url);
  await until('the background was told of the page', async () => {
    // What the copy's background wrote.
    const all = ((await stored(deliveriesKey)) ?? []) as readonly Delivery[];
    return all.some((one) => one.url === url && one.event === 'webNavigation.onCommitted');
  });
}

it('is read by a background that met a refusal, and by none that met good pages alone', async () => {
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
